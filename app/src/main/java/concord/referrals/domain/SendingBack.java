package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.GatewayRefusal;
import concord.referrals.ReferralId;
import concord.referrals.SendBack;
import org.springframework.stereotype.Component;

/** Sends an assessment back with a reason. */
@Component
class SendingBack implements CommandHandler<SendBack, ReferralId> {

    private final Referrals referrals;
    private final Review review;
    private final AssessmentTable table;

    SendingBack(Referrals referrals, Review review, AssessmentTable table) {
        this.referrals = referrals;
        this.review = review;
        this.table = table;
    }

    @Override
    public Outcome<ReferralId> handle(SendBack command, Acting acting) {
        if (acting.holder() == null) {
            return Outcome.refused(new GatewayRefusal.NobodySigns());
        }
        return referrals
                .toChange(command.referral())
                .then(referral -> review.waiting(referral, command.assessment()).then(latest -> {
                    table.signOff(
                            new AssessmentTable.SignOff(referral.id(), latest.id(), null, command.reason()), acting);
                    referrals.record(referral, Happening.of(Happening.Kind.SENT_BACK), acting);
                    return Outcome.done(referral.id());
                }));
    }
}
