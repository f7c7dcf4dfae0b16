package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.AskDeconflictionAgain;
import concord.referrals.ReferralId;
import concord.referrals.Stage;
import org.springframework.stereotype.Component;

/** Asks deconfliction again. Asked already, or closed meanwhile, nothing happens: the clock may come twice. */
@Component
class AskingDeconflictionAgain implements CommandHandler<AskDeconflictionAgain, ReferralId> {

    private final Referrals referrals;

    AskingDeconflictionAgain(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Outcome<ReferralId> handle(AskDeconflictionAgain command, Acting acting) {
        return referrals.toChange(command.referral()).then(referral -> {
            boolean open = referral.stage() != Stage.CLOSED;
            if (open && referral.standing().asked() == null) {
                referrals.record(referral, Happening.of(Happening.Kind.DECONFLICTION_ASKED), acting);
            }
            return Outcome.done(referral.id());
        });
    }
}
