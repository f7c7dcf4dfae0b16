package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Asks deconfliction again because the last answer is older than the area's target. Done by the clock.
 */
public record AskDeconflictionAgain(ReferralId referral) implements Command<ReferralId>, About {
    public AskDeconflictionAgain {
        requireNonNull(referral, "referral is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
