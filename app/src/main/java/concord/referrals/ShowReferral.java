package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/**
 * Everything that a record page shows of a referral.
 */
public record ShowReferral(ReferralId referral) implements Query<ReferralRecord>, About {
    public ShowReferral {
        requireNonNull(referral, "referral is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
