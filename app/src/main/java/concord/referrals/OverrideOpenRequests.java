package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/**
 * A named senior lets a referral be closed although information is outstanding, and says why (F3). Holds for the requests
 * open now, not for later ones.
 */
public record OverrideOpenRequests(ReferralId referral, int version, String reason)
        implements Command<ReferralId>, Versioned {
    public OverrideOpenRequests {
        requireNonNull(referral, "referral is null");
        reason = Said.surely(reason, Said.LONG, "The reason");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
