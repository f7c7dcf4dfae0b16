package concord.panels.domain;

import concord.panels.ConfirmMinutes;
import concord.panels.DrawUpMinutes;
import concord.panels.MeetingId;
import concord.panels.MinutesContent;
import concord.panels.MinutesSheet;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Minutes, version by version, and which the chair confirmed. */
@Component
class MinutesTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PostNames names;
    private final Clock clock;

    MinutesTable(JdbcClient jdbc, JsonMapper json, PostNames names, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.names = names;
        this.clock = clock;
    }

    /** The latest first. */
    List<MinutesSheet.Version> of(MeetingId meeting) {
        return jdbc.sql("""
                        select m.number, m.at, m.post_id, m.content, m.notes, m.why, c.at as confirmed_at, c.post_id as confirmed_by
                        from panels.minutes m
                        left join panels.minutes_confirmed c on c.meeting_id = m.meeting_id and c.number = m.number
                        where m.meeting_id = :meeting order by m.number desc
                        """)
                .param("meeting", meeting.value())
                .query((row, _) -> version(row))
                .list();
    }

    /** The numbers on the agenda in which the acting post declared a conflict of interest. */
    Set<Integer> conflicts(MeetingId meeting) {
        return Set.copyOf(jdbc.sql("select unnest(panels.numbers_in_conflict(:meeting))")
                .param("meeting", meeting.value())
                .query(Integer.class)
                .list());
    }

    void insert(DrawUpMinutes drawn, MinutesContent content, Acting acting) {
        jdbc.sql("""
                        insert into panels.minutes (meeting_id, number, at, post_id, staff_id, content, notes, why)
                        values (:meeting, :number, :at, :post, :staff, cast(:content as jsonb), :notes, :why)
                        """)
                .param("meeting", drawn.meeting().value())
                .param("number", drawn.latest() + 1)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .param("content", json.writeValueAsString(content))
                .param("notes", drawn.notes())
                .param("why", drawn.latest() == 0 ? null : drawn.why())
                .update();
    }

    void confirm(ConfirmMinutes confirmed, Acting acting) {
        jdbc.sql("""
                        insert into panels.minutes_confirmed (meeting_id, number, at, post_id, staff_id)
                        values (:meeting, :number, :at, :post, :staff)
                        """)
                .param("meeting", confirmed.meeting().value())
                .param("number", confirmed.number())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .update();
    }

    private MinutesSheet.Version version(ResultSet row) throws SQLException {
        Instant confirmed = Sql.perhaps(row, "confirmed_at");
        return new MinutesSheet.Version(
                row.getInt("number"),
                Sql.instant(row, "at"),
                names.of(new PostId(row.getObject("post_id", UUID.class))),
                json.readValue(row.getString("content"), MinutesContent.class),
                row.getString("notes"),
                row.getString("why"),
                confirmed == null
                        ? null
                        : Words.dateTime(confirmed) + " by "
                                + names.of(new PostId(row.getObject("confirmed_by", UUID.class))));
    }
}
