package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.AskFeedback;
import concord.referrals.ReferralId;
import org.springframework.stereotype.Component;

/** Sets feedback as due for a step of the case. */
@Component
class AskingFeedback implements CommandHandler<AskFeedback, ReferralId> {

    private final Referrals referrals;
    private final ReceiptTable receipts;
    private final Deadlines deadlines;

    AskingFeedback(Referrals referrals, ReceiptTable receipts, Deadlines deadlines) {
        this.referrals = referrals;
        this.receipts = receipts;
        this.deadlines = deadlines;
    }

    @Override
    public Outcome<ReferralId> handle(AskFeedback command, Acting acting) {
        return referrals.toChange(command.referral()).then(referral -> {
            receipts.feedbackDueFor(command.step(), referral.id(), deadlines.feedback(referral));
            return Outcome.done(referral.id());
        });
    }
}
