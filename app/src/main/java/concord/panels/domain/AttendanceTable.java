package concord.panels.domain;

import concord.panels.Attendance;
import concord.panels.MeetingId;
import concord.panels.Presence;
import concord.panels.SeatKind;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was there. The latest row of a seat holds; the earlier ones stay. */
@Component
class AttendanceTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One seat as it was recorded last. */
    record Recorded(
            PostId post,
            SeatKind kind,
            Presence presence,
            @Nullable String deputy) {

        Attendance attendance() {
            return new Attendance(post, presence, deputy);
        }
    }

    List<Recorded> of(MeetingId meeting) {
        return jdbc.sql("""
                        select distinct on (post_id) post_id, kind, state, deputy from panels.attendance
                        where meeting_id = :meeting order by post_id, id desc
                        """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Recorded(
                        new PostId(row.getObject("post_id", UUID.class)),
                        SeatKind.valueOf(row.getString("kind")),
                        Presence.valueOf(row.getString("state")),
                        row.getString("deputy")))
                .list();
    }

    void write(MeetingId meeting, SeatKind kind, Attendance attendance, Acting acting) {
        jdbc.sql("""
                        insert into panels.attendance (meeting_id, post_id, kind, state, deputy, at, by_post, by_staff)
                        values (:meeting, :post, :kind, :state, :deputy, :at, :by, :staff)
                        """)
                .param("meeting", meeting.value())
                .param("post", attendance.post().value())
                .param("kind", kind.name())
                .param("state", attendance.presence().name())
                .param("deputy", attendance.deputy())
                .param("at", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .update();
    }
}
