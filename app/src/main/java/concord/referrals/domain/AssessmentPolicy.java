package concord.referrals.domain;

import concord.platform.gate.Refusal;
import concord.referrals.AssessmentRefusal;
import concord.referrals.Dismissal;
import concord.referrals.GatewayAssessment;
import concord.referrals.Rationale;
import concord.referrals.TriageClass;
import concord.vocabulary.Lists;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds the content of an assessment against the rules of the gateway. */
@Component
class AssessmentPolicy {

    private final Codes codes;
    private final AssessmentTable table;

    AssessmentPolicy(Codes codes, AssessmentTable table) {
        this.codes = codes;
        this.table = table;
    }

    Optional<Refusal> objection(Referral referral, GatewayAssessment assessment) {
        return RationalePolicy.objection(assessment.rationale())
                .<Refusal>map(refusal -> refusal)
                .or(() -> GatewayPolicy.noteMissing(referral, assessment))
                .or(() -> pasted(referral, assessment.rationale()))
                .or(() -> ofDismissal(assessment));
    }

    /** F4: the same words in another referral were not written for this one. */
    private Optional<Refusal> pasted(Referral referral, Rationale rationale) {
        return table.standsElsewhere(referral.id(), rationale)
                ? Optional.of(new AssessmentRefusal.RationalePasted())
                : Optional.empty();
    }

    private Optional<Refusal> ofDismissal(GatewayAssessment assessment) {
        if (assessment.triage() != TriageClass.C) {
            return Optional.empty();
        }
        Dismissal dismissal = assessment.dismissal();
        if (dismissal == null || dismissal.grounds().isEmpty()) {
            return Optional.of(new AssessmentRefusal.GroundMissing());
        }
        return codes.illegal(Codes.Code.all(Lists.DISMISSAL_GROUND, dismissal.grounds()))
                .or(() -> codes.illegal(Codes.Code.all(Lists.SIGNPOST_DESTINATION, dismissal.destinations())))
                .or(() -> alone(dismissal))
                .or(() -> signposting(dismissal));
    }

    /** F22: the absence of an ideology is no reason by itself. */
    private Optional<Refusal> alone(Dismissal dismissal) {
        List<String> weak = dismissal.grounds().stream()
                .flatMap(ground -> codes.neverAlone(Lists.DISMISSAL_GROUND, ground).stream())
                .toList();
        return weak.size() == dismissal.grounds().size()
                ? Optional.of(new AssessmentRefusal.NotAloneAGround(weak.getFirst()))
                : Optional.empty();
    }

    private static Optional<Refusal> signposting(Dismissal dismissal) {
        boolean considered = dismissal.signpostingConsidered()
                && !dismissal.destinations().isEmpty()
                && dismissal.considered() != null;
        return considered ? Optional.empty() : Optional.of(new AssessmentRefusal.SignpostingNotConsidered());
    }
}
