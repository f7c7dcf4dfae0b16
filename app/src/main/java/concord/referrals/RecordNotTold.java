package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Records why the referrer cannot be told.
 */
public record RecordNotTold(ReferralId referral, String reason) implements Command<ReferralId>, About {
    public RecordNotTold {
        requireNonNull(referral, "referral is null");
        reason = Said.surely(reason, 2_000, "The reason");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
