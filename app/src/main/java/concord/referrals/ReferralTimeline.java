package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/**
 * What has happened to a referral, oldest first.
 */
public record ReferralTimeline(ReferralId referral) implements Query<Timeline>, About {
    public ReferralTimeline {
        requireNonNull(referral, "referral is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
