package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.referrals.AssessmentId;
import concord.referrals.AssessmentView;
import concord.referrals.GatewayRefusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a supervisor may do with the assessment that waits. */
@Component
class Review {

    private final AssessmentTable table;
    private final OpeningChronology chronology;
    private final OutstandingMatters outstanding;

    Review(AssessmentTable table, OpeningChronology chronology, OutstandingMatters outstanding) {
        this.table = table;
        this.chronology = chronology;
        this.outstanding = outstanding;
    }

    /** The assessment that waits, where it is the one that the supervisor has read. */
    Outcome<AssessmentView> waiting(Referral referral, AssessmentId read) {
        Optional<GatewayRefusal> objection = GatewayPolicy.objectionToReviewing(referral);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        AssessmentView latest = table.of(referral.id()).getLast();
        return latest.id().equals(read) ? Outcome.done(latest) : Outcome.refused(new GatewayRefusal.NotTheLatest());
    }

    Outcome<AssessmentView> toSign(Referral referral, AssessmentId read, Acting acting) {
        return waiting(referral, read)
                .then(latest -> objection(referral, latest, acting)
                        .<Outcome<AssessmentView>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(latest)));
    }

    Optional<GatewayRefusal> objection(Referral referral, AssessmentView latest, Acting acting) {
        var signer = new GatewayPolicy.Signer(acting, chronology.isOpened(referral, acting.post()));
        return GatewayPolicy.objectionToSigning(referral, latest, signer).or(() -> closing(referral, latest, acting));
    }

    private Optional<GatewayRefusal> closing(Referral referral, AssessmentView latest, Acting acting) {
        return GatewayPolicy.outcomeOf(latest.assessment()).closes()
                ? GatewayPolicy.objectionToClosing(outstanding.of(referral.id(), acting))
                : Optional.empty();
    }
}
