package concord.referrals;

import concord.people.InvolvementId;
import concord.people.PersonId;
import concord.platform.gate.PostId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a referral's page shows.
 *
 * @param version to be given back with a change
 * @param involvement of the person in this referral, in the room {@code people}
 * @param person absent until somebody has said who it is
 * @param others the other acts, each possible or with its reason why not
 */
public record ReferralRecord(
        ReferralLine line,
        int version,
        Route route,
        Instant receivedAt,
        InvolvementId involvement,
        @Nullable PersonId person,
        int ofReferrals,
        Content content,
        List<PromptView> prompts,
        DeconflictionView deconfliction,
        List<AssessmentView> assessments,
        Receipt receipt,
        NextStep next,
        List<LawfulAct> others) {

    public ReferralRecord {
        prompts = List.copyOf(prompts);
        assessments = List.copyOf(assessments);
        others = List.copyOf(others);
    }

    /** The latest assessment, or null where there is none. */
    public @Nullable AssessmentView latest() {
        return assessments.isEmpty() ? null : assessments.getLast();
    }

    /** What the referrer said. */
    public record Content(
            SubjectAsStated subject,
            @Nullable LocalDate noticedOn,
            List<StatementView> statements,
            Referrer referrer,
            @Nullable PostId referrerPost,
            Told told,
            @Nullable String needs,
            List<OtherAgency> otherAgencies,
            List<EvidenceView> evidence) {

        public Content {
            statements = List.copyOf(statements);
            otherAgencies = List.copyOf(otherAgencies);
            evidence = List.copyOf(evidence);
        }
    }
}
