package concord.referrals.domain;

import concord.people.MatchAnswer;
import concord.people.MatchDisplayId;
import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.rows.BundledRow;
import concord.platform.rows.Bundles;
import concord.referrals.ReferralId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The checks of who the person is, each with the showing that was answered (F1). */
@Component
class PersonChecks {

    private static final String ENTER = """
            insert into referrals.person_check (id, referral_id, occasion, display_id, person_id, decision, at, post_id,
                staff_id)
            select * from unnest(:ids::uuid[], :referrals::uuid[], :occasions::text[], :displays::uuid[], :persons::uuid[],
                :decisions::text[], :at::timestamptz[], :posts::uuid[], :staff::uuid[])
            """;

    private final Bundles bundles;
    private final Ids ids;
    private final Clock clock;

    PersonChecks(Bundles bundles, Ids ids, Clock clock) {
        this.bundles = bundles;
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
        bundles.add(
                ENTER,
                new BundledRow()
                        .put("ids", ids.next())
                        .put("referrals", referral.value())
                        .put("occasions", occasion.name())
                        .put("displays", display.value())
                        .put("persons", person.value())
                        .put("decisions", isKnown(answers) ? "KNOWN" : "NEW")
                        .put("at", OffsetDateTime.now(clock))
                        .put("posts", acting.post().value())
                        .put("staff", Hand.staff(acting)));
    }
}
