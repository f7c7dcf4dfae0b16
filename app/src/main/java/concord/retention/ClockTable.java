package concord.retention;

import concord.partnership.Areas;
import concord.platform.gate.AreaId;
import concord.platform.gate.RecordRef;
import concord.platform.rows.BundledRow;
import concord.platform.rows.Bundles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of the records that the acting post may see. */
@Component
class ClockTable {

    private static final String OPEN = """
            insert into retention.clock (record_kind, record_id, area_id, opened_on)
            select * from unnest(:kinds::text[], :ids::uuid[], :areas::uuid[], :opened::date[])
            on conflict (record_id, record_kind) do update set area_id = excluded.area_id
                where clock.area_id <> excluded.area_id
            """;

    private static final String DUE = "(c.started_on + make_interval(months => s.months))::date";

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final Areas areas;
    private final Clock clock;

    ClockTable(JdbcClient jdbc, Bundles bundles, Areas areas, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.areas = areas;
        this.clock = clock;
    }

    void open(OpenClock command) {
        bundles.add(
                OPEN,
                new BundledRow()
                        .put("kinds", command.record().kind())
                        .put("ids", command.record().id())
                        .put("areas", command.area().value())
                        .put("opened", command.opened()));
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
        keep(command);
    }

    /** The newest start, in the clock's own row for the lists. */
    private void keep(StartClock command) {
        jdbc.sql("""
                        update retention.clock
                        set person_id = :person, retention_class = :class, started_on = :started
                        where record_id = :id and record_kind = :kind
                        """)
                .param("id", command.record().id())
                .param("kind", command.record().kind())
                .param(
                        "person",
                        command.person() == null ? null : command.person().value())
                .param("class", command.retentionClass().name())
                .param("started", command.closedOn())
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
        jdbc.sql("""
                        update retention.clock set person_id = null, retention_class = null, started_on = null
                        where record_id = :id and record_kind = :kind
                        """)
                .param("kind", command.record().kind())
                .param("id", command.record().id())
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

    /**
     * Those due first on top; those that have not started below, the oldest first. Of the clocks for which one period holds, the
     * one that started first is due first: each such row is read in the order of the index, and no further than the page.
     */
    Clocks page(ClockFilter filter) {
        String page = """
                select page.*, coalesce(r.reference, k.reference) as reference
                from (select * from (
                          select c.*, s.months, s.source, (c.started_on + make_interval(months => s.months))::date as review_due
                          from retention.span s
                          cross join lateral (
                              select c.* from retention.clock c
                              where c.retention_class = s.retention_class and c.started_on >= s.from_day
                                and (s.until_day is null or c.started_on < s.until_day) and %1$s
                              order by c.started_on, c.opened_on, c.record_id limit :reach) c
                          union all
                          select c.*, null, null, null
                          from (select retention_class, min(from_day) as from_day from retention.span group by retention_class) f
                          cross join lateral (
                              select c.* from retention.clock c
                              where c.retention_class = f.retention_class and c.started_on < f.from_day and %2$s
                              order by c.started_on, c.opened_on, c.record_id limit :reach) c
                          union all
                          (select c.*, null, null, null from retention.clock c where c.started_on is null and %2$s
                           order by c.opened_on, c.record_id limit :reach)) reached
                      order by review_due, started_on, opened_on, record_id limit :limit offset :offset) page
                left join referrals.referral r on r.id = page.record_id and page.record_kind = 'referral'
                left join cases.case_record k on k.id = page.record_id and page.record_kind = 'case'
                order by page.review_due, page.started_on, page.opened_on, page.record_id
                """.formatted(where(filter, DUE), where(filter, "null::date"));
        List<RetentionClock> rows = bound(page, filter)
                .param("limit", ClockFilter.PAGE_SIZE)
                .param("offset", filter.offset())
                .param("reach", filter.offset() + ClockFilter.PAGE_SIZE)
                .query((row, _) -> read(row))
                .list();
        String counted = asksWhenDue(filter) ? "retention.clock_now" : "retention.clock";
        int total = bound("select count(*) from " + counted + " c where " + where(filter, "c.review_due"), filter)
                .query(Integer.class)
                .single();
        return new Clocks(rows, total);
    }

    /** The day of the review is worked out from the periods; what does not ask for it is counted without. */
    private static boolean asksWhenDue(ClockFilter filter) {
        return filter.reviewDueBy() != null || filter.stage() == ClockFilter.Stage.REVIEW_DUE;
    }

    /** @param due the day of the review, in SQL */
    private static String where(ClockFilter filter, String due) {
        var conditions = new StringJoiner(" and ").add("true");
        when(filter.retentionClass() != null, "c.retention_class = :class", conditions);
        when(filter.area() != null, "c.area_id = :area", conditions);
        when(filter.reviewDueBy() != null, due + " <= :by", conditions);
        ClockFilter.Stage stage = filter.stage();
        if (stage != null) {
            conditions.add(
                    switch (stage) {
                        case NOT_STARTED -> "c.started_on is null";
                        case RUNNING -> "c.started_on is not null";
                        case REVIEW_DUE -> due + " <= :today";
                    });
        }
        return conditions.toString();
    }

    private static void when(boolean wanted, String condition, StringJoiner conditions) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    private JdbcClient.StatementSpec bound(String sql, ClockFilter filter) {
        RetentionClass retentionClass = filter.retentionClass();
        AreaId area = filter.area();
        return jdbc.sql(sql)
                .param("class", retentionClass == null ? null : retentionClass.name())
                .param("area", area == null ? null : area.value())
                .param("by", filter.reviewDueBy())
                .param("today", LocalDate.now(clock));
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
