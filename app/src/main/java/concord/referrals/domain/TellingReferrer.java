package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.ReferralId;
import concord.referrals.TellReferrer;
import concord.vocabulary.Lists;
import org.springframework.stereotype.Component;

/** Records what the referrer was told. */
@Component
class TellingReferrer implements CommandHandler<TellReferrer, ReferralId> {

    private final FeedbackBook book;
    private final Codes codes;

    TellingReferrer(FeedbackBook book, Codes codes) {
        this.book = book;
        this.codes = codes;
    }

    @Override
    public Outcome<ReferralId> handle(TellReferrer command, Acting acting) {
        return codes.illegal(Codes.Code.of(Lists.FEEDBACK_CATEGORY, command.category()))
                .<Outcome<ReferralId>>map(Outcome::refused)
                .orElseGet(() -> book.enter(
                        command.referral(),
                        new FeedbackBook.Entry(command.category(), command.message(), null),
                        acting));
    }
}
