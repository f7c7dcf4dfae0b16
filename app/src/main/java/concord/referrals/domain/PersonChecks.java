package concord.referrals.domain;

import concord.people.MatchAnswer;
import concord.people.MatchDisplayId;
import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.referrals.ReferralId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checks of who the person is, each with the showing that was answered (F1). */
@Component
class PersonChecks {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    PersonChecks(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** When the near records were answered. */
    enum Occasion {
        INTAKE,
        SIGN_OFF
    }

    static boolean isKnown(List<MatchAnswer> answers) {
        return answers.stream().anyMatch(answer -> answer.answer() == MatchAnswer.Answer.SAME);
    }

    void enter(
            ReferralId referral,
            Occasion occasion,
            MatchDisplayId display,
            PersonId person,
            List<MatchAnswer> answers,
            Acting acting) {
        jdbc.sql("""
                        insert into referrals.person_check (id, referral_id, occasion, display_id, person_id, decision, at,
                            post_id, staff_id)
                        values (:id, :referral, :occasion, :display, :person, :decision, :at, :post, :staff)
                        """)
                .param("id", ids.next())
                .param("referral", referral.value())
                .param("occasion", occasion.name())
                .param("display", display.value())
                .param("person", person.value())
                .param("decision", isKnown(answers) ? "KNOWN" : "NEW")
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Hand.staff(acting), Types.OTHER)
                .update();
    }
}
