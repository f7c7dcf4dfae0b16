package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.ReferralId;
import concord.referrals.Stage;
import org.springframework.stereotype.Component;

/** Notes that a partner has answered: deconfliction is asked again, and an earlier assessment is out of date. */
@Component
class NotingAnswer implements CommandHandler<NoteAnswer, ReferralId> {

    private final Referrals referrals;
    private final InformationBook book;

    NotingAnswer(Referrals referrals, InformationBook book) {
        this.referrals = referrals;
        this.book = book;
    }

    @Override
    public Outcome<ReferralId> handle(NoteAnswer command, Acting acting) {
        return referrals.toChange(command.referral()).then(referral -> {
            if (referral.stage() != Stage.CLOSED) {
                book.note(referral, Happening.Kind.REQUEST_ANSWERED, acting);
            }
            return Outcome.done(referral.id());
        });
    }
}
