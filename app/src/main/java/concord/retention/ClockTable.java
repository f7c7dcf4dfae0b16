package concord.retention;

import concord.partnership.Areas;
import concord.platform.gate.AreaId;
import concord.platform.gate.RecordRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of the records that the acting post may see. */
@Component
class ClockTable {

    private static final String FILTERED = """
            from retention.clock_now c
            left join referrals.referral r on r.id = c.record_id and c.record_kind = 'referral'
            left join cases.case_record k on k.id = c.record_id and c.record_kind = 'case'
            where (cast(:class as text) is null or c.retention_class = :class)
              and (cast(:area as uuid) is null or c.area_id = :area)
              and (cast(:by as date) is null or c.review_due <= :by)
              and case cast(:stage as text)
                  when 'NOT_STARTED' then c.started_on is null
                  when 'RUNNING' then c.started_on is not null
                  when 'REVIEW_DUE' then c.review_due <= platform.today()
                  else true end
            """;

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Clock clock;

    ClockTable(JdbcClient jdbc, Areas areas, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.clock = clock;
    }

    void open(OpenClock command) {
        jdbc.sql("""
                        insert into retention.clock (record_kind, record_id, area_id, opened_on)
                        values (:kind, :id, :area, :opened)
                        on conflict (record_id, record_kind) do update set area_id = excluded.area_id
                            where clock.area_id <> excluded.area_id
                        """)
                .param("kind", command.record().kind())
                .param("id", command.record().id())
                .param("area", command.area().value())
                .param("opened", command.opened())
                .update();
    }

    boolean exists(RecordRef record) {
        return find(record).isPresent();
    }

    void start(StartClock command) {
        jdbc.sql("""
                        insert into retention.clock_start
                            (record_kind, record_id, number, person_id, retention_class, started_on, at)
                        select :kind, :id, coalesce(max(number), 0) + 1, :person, :class, :started, :at
                        from retention.clock_start where record_id = :id and record_kind = :kind
                        """)
                .param("kind", command.record().kind())
                .param("id", command.record().id())
                .param(
                        "person",
                        command.person() == null ? null : command.person().value())
                .param("class", command.retentionClass().name())
                .param("started", command.closedOn())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Does nothing where the clock does not run. */
    void stop(StopClock command) {
        jdbc.sql("""
                        insert into retention.clock_stop (record_kind, record_id, number, stopped_on, at)
                        select record_kind, record_id, number, :stopped, :at
                        from retention.clock_start where record_id = :id and record_kind = :kind
                        order by number desc limit 1
                        on conflict do nothing
                        """)
                .param("kind", command.record().kind())
                .param("id", command.record().id())
                .param("stopped", command.reopenedOn())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Optional<RetentionClock> find(RecordRef record) {
        return jdbc.sql("""
                        select c.*, coalesce(r.reference, k.reference) as reference from retention.clock_now c
                        left join referrals.referral r on r.id = c.record_id and c.record_kind = 'referral'
                        left join cases.case_record k on k.id = c.record_id and c.record_kind = 'case'
                        where c.record_id = :id and c.record_kind = :kind
                        """)
                .param("id", record.id())
                .param("kind", record.kind())
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those due first on top; those that have not started below, the oldest first. */
    Clocks page(ClockFilter filter) {
        List<RetentionClock> rows = filtered(
                        "select c.*, coalesce(r.reference, k.reference) as reference " + FILTERED
                                + " order by c.review_due nulls last, c.opened_on, c.record_id limit :limit offset :offset",
                        filter)
                .param("limit", ClockFilter.PAGE_SIZE)
                .param("offset", filter.offset())
                .query((row, _) -> read(row))
                .list();
        int total = filtered("select count(*) " + FILTERED, filter)
                .query(Integer.class)
                .single();
        return new Clocks(rows, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, ClockFilter filter) {
        RetentionClass retentionClass = filter.retentionClass();
        AreaId area = filter.area();
        ClockFilter.Stage stage = filter.stage();
        return jdbc.sql(sql)
                .param("class", retentionClass == null ? null : retentionClass.name())
                .param("area", area == null ? null : area.value())
                .param("by", filter.reviewDueBy())
                .param("stage", stage == null ? null : stage.name());
    }

    private RetentionClock read(ResultSet row) throws SQLException {
        var area = new AreaId(row.getObject("area_id", UUID.class));
        return new RetentionClock(
                new RecordRef(row.getString("record_kind"), row.getObject("record_id", UUID.class)),
                area,
                areas.get(area).name(),
                row.getString("reference"),
                row.getObject("opened_on", LocalDate.class),
                running(row));
    }

    private static RetentionClock.@Nullable Running running(ResultSet row) throws SQLException {
        LocalDate started = row.getObject("started_on", LocalDate.class);
        return started == null
                ? null
                : new RetentionClock.Running(
                        RetentionClass.valueOf(row.getString("retention_class")),
                        started,
                        row.getInt("months"),
                        row.getString("source"),
                        row.getObject("review_due", LocalDate.class));
    }
}
