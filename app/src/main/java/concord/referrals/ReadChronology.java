package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/**
 * The chronology of the person whom a referral is about.
 */
public record ReadChronology(ReferralId referral) implements Query<ReferralChronology>, About {
    public ReadChronology {
        requireNonNull(referral, "referral is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
