package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.MatchAnswer;
import concord.people.MatchAnswer.Answer;
import concord.people.MatchDecision;
import concord.people.MatchDisplayId;
import concord.platform.gate.PostId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have answered about near records, and what they left open. */
@Component
class Decisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(MatchDisplays.Row display, List<MatchAnswer> answers) {
        closePossible(display);
        for (MatchAnswer answer : answers) {
            keep(display, answer);
            if (answer.answer() == Answer.UNSURE) {
                leaveOpen(display, answer.candidate());
            }
        }
    }

    /** What was answered last about an involvement, in the order in which it was shown. */
    List<MatchDecision> last(InvolvementId involvement) {
        return jdbc.sql("""
                        select m.display_id, m.candidate_involvement_id, m.answer, m.reason, m.by_post, m.at
                        from people.match_decision m
                        join people.match_display shown on shown.id = m.display_id
                        where m.display_id = (select d.id from people.match_display d
                                              join people.match_decision made on made.display_id = d.id
                                              where d.involvement_id = :involvement
                                              order by made.at desc, d.id desc limit 1)
                        order by array_position(shown.candidate_ids, m.candidate_involvement_id)
                        """)
                .param("involvement", involvement.value())
                .query((row, number) -> new MatchDecision(
                        new MatchDisplayId(row.getObject("display_id", UUID.class)),
                        new InvolvementId(row.getObject("candidate_involvement_id", UUID.class)),
                        Answer.valueOf(row.getString("answer")),
                        row.getString("reason"),
                        new PostId(row.getObject("by_post", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private void keep(MatchDisplays.Row display, MatchAnswer answer) {
        jdbc.sql("""
                        insert into people.match_decision
                            (display_id, candidate_involvement_id, answer, reason, by_post, at)
                        values (:display, :candidate, :answer, :reason, :by, :now)
                        """)
                .param("display", display.id().value())
                .param("candidate", answer.candidate().value())
                .param("answer", answer.answer().name())
                .param("reason", answer.reason())
                .param("by", display.shownTo().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void leaveOpen(MatchDisplays.Row display, InvolvementId candidate) {
        jdbc.sql("""
                        insert into people.possible_match
                            (involvement_id, candidate_involvement_id, display_id, opened_at, area_id)
                        select i.id, :candidate, :display, :now, i.area_id
                        from people.involvement i where i.id = :involvement
                        """)
                .param("involvement", display.involvement().value())
                .param("candidate", candidate.value())
                .param("display", display.id().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** A new answer takes the place of what was left open before. */
    private void closePossible(MatchDisplays.Row display) {
        jdbc.sql("""
                        update people.possible_match
                        set closed_at = :now, closed_by_display = :display, closed_how = 'SHOWN_AGAIN'
                        where involvement_id = :involvement and closed_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("display", display.id().value())
                .param("involvement", display.involvement().value())
                .update();
    }
}
