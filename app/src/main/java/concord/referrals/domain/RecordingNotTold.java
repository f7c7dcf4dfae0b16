package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.RecordNotTold;
import concord.referrals.ReferralId;
import org.springframework.stereotype.Component;

/** Records why the referrer is not told. */
@Component
class RecordingNotTold implements CommandHandler<RecordNotTold, ReferralId> {

    private final FeedbackBook book;

    RecordingNotTold(FeedbackBook book) {
        this.book = book;
    }

    @Override
    public Outcome<ReferralId> handle(RecordNotTold command, Acting acting) {
        return book.enter(command.referral(), new FeedbackBook.Entry(null, null, command.reason()), acting);
    }
}
