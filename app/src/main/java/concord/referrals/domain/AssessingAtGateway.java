package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.referrals.AssessAtGateway;
import concord.referrals.GatewayAssessment;
import concord.referrals.ReferralId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands an assessment over for sign-off. */
@Component
class AssessingAtGateway implements CommandHandler<AssessAtGateway, ReferralId> {

    private final Referrals referrals;
    private final OpeningChronology chronology;
    private final AssessmentPolicy policy;
    private final AssessmentTable table;

    AssessingAtGateway(
            Referrals referrals, OpeningChronology chronology, AssessmentPolicy policy, AssessmentTable table) {
        this.referrals = referrals;
        this.chronology = chronology;
        this.policy = policy;
        this.table = table;
    }

    @Override
    public Outcome<ReferralId> handle(AssessAtGateway command, Acting acting) {
        return referrals
                .toChange(command.referral())
                .then(referral -> objection(referral, command, acting)
                        .<Outcome<ReferralId>>map(Outcome::refused)
                        .orElseGet(() -> enter(referral, command.assessment(), acting)));
    }

    private Optional<Refusal> objection(Referral referral, AssessAtGateway command, Acting acting) {
        boolean opened = chronology.isOpened(referral, acting.post());
        return GatewayPolicy.objectionToAssessing(referral, opened)
                .<Refusal>map(refusal -> refusal)
                .or(() -> policy.objection(referral, command.assessment()));
    }

    private Outcome<ReferralId> enter(Referral referral, GatewayAssessment assessment, Acting acting) {
        table.enter(referral.id(), assessment, acting);
        referrals.record(referral, Happening.assessed(assessment.triage()), acting);
        referrals.workedOnBy(referral.id(), acting.post());
        return Outcome.done(referral.id());
    }
}
