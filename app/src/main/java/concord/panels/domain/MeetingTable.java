package concord.panels.domain;

import concord.panels.MeetingId;
import concord.panels.MeetingLine;
import concord.panels.PanelId;
import concord.panels.PlanMeeting;
import concord.panels.ShowCalendar;
import concord.platform.gate.Acting;
import concord.platform.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings, and what has happened to each. */
@Component
class MeetingTable {

    private static final String LINES = """
            select m.id, m.panel_id, p.name, m.day, m.starts, m.place, m.remote, m.off_at is not null as off, m.version,
                   (select count(*) from panels.item i where i.meeting_id = m.id and i.off_at is null) as items,
                   (select count(*) from panels.item i
                    where i.meeting_id = m.id and i.off_at is null and i.decided_at is null) as undecided
            from panels.meeting m join panels.panel p on p.id = m.panel_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<MeetingLine> find(MeetingId meeting) {
        return jdbc.sql(LINES + " where m.id = :id")
                .param("id", meeting.value())
                .query((row, _) -> line(row))
                .optional();
    }

    MeetingLine get(MeetingId meeting) {
        return find(meeting).orElseThrow(() -> new IllegalArgumentException("No meeting " + meeting.value()));
    }

    int version(MeetingId meeting) {
        return jdbc.sql("select version from panels.meeting where id = :id")
                .param("id", meeting.value())
                .query(Integer.class)
                .single();
    }

    /** Those that stand and are not over, the nearest first. */
    List<MeetingLine> coming() {
        return jdbc.sql(LINES + " where m.off_at is null and m.day >= :today order by m.day, m.starts, m.id limit 100")
                .param("today", today())
                .query((row, _) -> line(row))
                .list();
    }

    List<MeetingLine> comingOf(PanelId panel) {
        return jdbc.sql(LINES + """
                         where m.panel_id = :panel and m.off_at is null and m.day >= :today
                        order by m.day, m.starts, m.id limit 100
                        """)
                .param("panel", panel.value())
                .param("today", today())
                .query((row, _) -> line(row))
                .list();
    }

    /** Of a panel, in the order in which they were planned, on from a place. */
    List<MeetingLine> after(PanelId panel, @Nullable MeetingId last, int most) {
        return jdbc.sql(LINES + """
                         where m.panel_id = :panel and (:last::uuid is null or m.id > :last) order by m.id limit :most
                        """)
                .param("panel", panel.value())
                .param("last", last == null ? null : last.value(), Types.OTHER)
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    int count(PanelId panel) {
        return jdbc.sql("select count(*) from panels.meeting where panel_id = :panel")
                .param("panel", panel.value())
                .query(Integer.class)
                .single();
    }

    /** Those that are over or were called off, the latest first. */
    List<MeetingLine> past(int page) {
        return jdbc.sql(LINES + """
                         where m.off_at is not null or m.day < :today
                        order by m.day desc, m.starts desc, m.id limit :size offset :skip
                        """)
                .param("today", today())
                .param("size", ShowCalendar.SIZE)
                .param("skip", (page - 1) * ShowCalendar.SIZE)
                .query((row, _) -> line(row))
                .list();
    }

    int countPast() {
        return jdbc.sql("select count(*) from panels.meeting m where m.off_at is not null or m.day < :today")
                .param("today", today())
                .query(Integer.class)
                .single();
    }

    List<MeetingLine> of(YearMonth month) {
        return jdbc.sql(LINES + " where m.day between :first and :last order by m.day, m.starts, m.id limit 200")
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, _) -> line(row))
                .list();
    }

    void insert(MeetingId id, PlanMeeting planned, Acting acting) {
        jdbc.sql("""
                        insert into panels.meeting (id, panel_id, day, starts, place, remote)
                        values (:id, :panel, :day, :starts, :place, :remote)
                        """)
                .param("id", id.value())
                .param("panel", planned.panel().value())
                .param("day", planned.day())
                .param("starts", planned.starts())
                .param("place", planned.place())
                .param("remote", planned.remote())
                .update();
        write(id, "PLANNED", null, null, acting);
    }

    void invited(MeetingId meeting, Acting acting) {
        write(meeting, "INVITED", null, null, acting);
        changed(meeting);
    }

    void off(MeetingId meeting, String reason, @Nullable MeetingId next, Acting acting) {
        jdbc.sql("update panels.meeting set off_at = :at where id = :id")
                .param("at", OffsetDateTime.now(clock))
                .param("id", meeting.value())
                .update();
        write(meeting, next == null ? "CANCELLED" : "POSTPONED", reason, next, acting);
        changed(meeting);
    }

    void changed(MeetingId meeting) {
        jdbc.sql("update panels.meeting set version = version + 1 where id = :id")
                .param("id", meeting.value())
                .update();
    }

    @Nullable
    Instant invitedAt(MeetingId meeting) {
        return jdbc.sql("""
                        select max(at) as at from panels.meeting_event where meeting_id = :id and kind = 'INVITED'
                        """)
                .param("id", meeting.value())
                .query((row, _) -> Optional.ofNullable(Sql.perhaps(row, "at")))
                .single()
                .orElse(null);
    }

    /** Why it was called off; absent where it stands. */
    @Nullable
    String whyOff(MeetingId meeting) {
        return jdbc.sql("""
                        select e.reason, n.day from panels.meeting_event e left join panels.meeting n on n.id = e.next_id
                        where e.meeting_id = :id and e.kind in ('CANCELLED', 'POSTPONED') order by e.id desc limit 1
                        """)
                .param("id", meeting.value())
                .query((row, _) -> {
                    LocalDate next = row.getObject("day", LocalDate.class);
                    String why = row.getString("reason");
                    return next == null ? "Cancelled: " + why : "Postponed to " + Words.date(next) + ": " + why;
                })
                .optional()
                .orElse(null);
    }

    private void write(
            MeetingId meeting, String kind, @Nullable String reason, @Nullable MeetingId next, Acting acting) {
        jdbc.sql("""
                        insert into panels.meeting_event (meeting_id, kind, at, post_id, staff_id, reason, next_id)
                        values (:meeting, :kind, :at, :post, :staff, :reason, :next)
                        """)
                .param("meeting", meeting.value())
                .param("kind", kind)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .param("reason", reason)
                .param("next", next == null ? null : next.value(), Types.OTHER)
                .update();
    }

    private static MeetingLine line(ResultSet row) throws SQLException {
        return new MeetingLine(
                new MeetingId(row.getObject("id", UUID.class)),
                new PanelId(row.getObject("panel_id", UUID.class)),
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getString("place"),
                row.getBoolean("remote"),
                row.getBoolean("off"),
                row.getInt("items"),
                row.getInt("undecided"));
    }
}
