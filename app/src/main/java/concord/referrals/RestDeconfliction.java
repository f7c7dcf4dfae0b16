package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Asks deconfliction no more about a referral whose case was closed: nothing is done with it that an answer could stop. Done by
 * Concord; {@link AskDeconflictionAgain} begins anew where the case is opened again.
 */
public record RestDeconfliction(ReferralId referral) implements Command<ReferralId>, About {

    public RestDeconfliction {
        requireNonNull(referral, "referral is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
