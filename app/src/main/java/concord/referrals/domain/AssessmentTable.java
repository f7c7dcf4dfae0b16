package concord.referrals.domain;

import concord.people.MatchDisplayId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.referrals.AssessmentId;
import concord.referrals.AssessmentView;
import concord.referrals.Dismissal;
import concord.referrals.GatewayAssessment;
import concord.referrals.Rationale;
import concord.referrals.ReferralId;
import concord.referrals.Threshold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of gateway assessments and what was said to each. Nothing in it is ever changed (F4). */
@Component
class AssessmentTable {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    AssessmentTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    void enter(ReferralId referral, GatewayAssessment assessment, Acting acting) {
        Dismissal dismissal = assessment.dismissal() == null ? NONE : assessment.dismissal();
        Threshold threshold = assessment.threshold();
        Rationale rationale = assessment.rationale();
        jdbc.sql("""
                        insert into referrals.assessment (id, referral_id, number, triage, harm, harm_reasons,
                            susceptibility, susceptibility_reasons, ideology, ideology_reasons, grounds,
                            signposting_considered, destinations, considered, facts_relied_on, alternatives,
                            would_change_my_mind, reasons, cumulative, at, post_id, staff_id, words)
                        select :id, :referral, 1 + count(*), :triage, :harm, :harmReasons, :susceptibility,
                            :susceptibilityReasons, :ideology, :ideologyReasons, :grounds, :signposting, :destinations,
                            :considered, :facts, :alternatives, :change, :reasons, :cumulative, :at, :post, :staff, :words
                        from referrals.assessment where referral_id = :referral
                        """)
                .param("id", ids.next())
                .param("referral", referral.value())
                .param("triage", assessment.triage().name())
                .param("harm", threshold.harm().finding().name())
                .param("harmReasons", threshold.harm().reasons())
                .param("susceptibility", threshold.susceptibility().finding().name())
                .param("susceptibilityReasons", threshold.susceptibility().reasons())
                .param("ideology", threshold.ideology().finding().name())
                .param("ideologyReasons", threshold.ideology().reasons())
                .param("grounds", dismissal.grounds().toArray(String[]::new))
                .param("signposting", dismissal.signpostingConsidered())
                .param("destinations", dismissal.destinations().toArray(String[]::new))
                .param("considered", dismissal.considered(), Types.VARCHAR)
                .param("facts", rationale.factsReliedOn())
                .param("alternatives", rationale.alternativesConsidered())
                .param("change", rationale.wouldChangeMyMind())
                .param("reasons", rationale.reasons())
                .param("cumulative", assessment.cumulativeSignificance(), Types.VARCHAR)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Hand.staff(acting), Types.OTHER)
                .param("words", digest(rationale))
                .update();
    }

    void signOff(SignOff signOff, Acting acting) {
        jdbc.sql("""
                        insert into referrals.sign_off (assessment_id, referral_id, agreed, note, display_id, at, post_id,
                            staff_id)
                        values (:assessment, :referral, :agreed, :note, :display, :at, :post, :staff)
                        """)
                .param("assessment", signOff.assessment().value())
                .param("referral", signOff.referral().value())
                .param("agreed", signOff.display() != null)
                .param("note", signOff.note())
                .param(
                        "display",
                        signOff.display() == null ? null : signOff.display().value(),
                        Types.OTHER)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Hand.staff(acting), Types.OTHER)
                .update();
    }

    /** Whether another referral that the acting post may see has a rationale of the same words. */
    boolean standsElsewhere(ReferralId referral, Rationale rationale) {
        return jdbc.sql("""
                        select true from referrals.assessment
                        where words = :words and referral_id <> :referral
                        limit 1
                        """)
                .param("words", digest(rationale))
                .param("referral", referral.value())
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }

    List<AssessmentView> of(ReferralId referral) {
        return jdbc.sql("""
                        select a.*, s.agreed, s.note, s.post_id as signed_by, s.at as signed_at
                        from referrals.assessment a
                        left join referrals.sign_off s on s.assessment_id = a.id
                        where a.referral_id = :referral
                        order by a.number
                        """)
                .param("referral", referral.value())
                .query(AssessmentRows::assessment)
                .list();
    }

    /**
     * A supervisor's word on an assessment.
     *
     * @param display the near records that were answered; absent where it is sent back
     */
    record SignOff(
            ReferralId referral,
            AssessmentId assessment,
            @Nullable MatchDisplayId display,
            @Nullable String note) {}

    private static final Dismissal NONE = new Dismissal(Set.of(), false, Set.of(), null);

    private static byte[] digest(Rationale rationale) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(RationalePolicy.wordsOf(rationale).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
