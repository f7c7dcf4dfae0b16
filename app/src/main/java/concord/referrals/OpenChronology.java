package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Repeatable;

/**
 * Notes that the acting post has opened the chronology of all referrals of the person (F2).
 */
public record OpenChronology(ReferralId referral) implements Command<ReferralId>, About, Repeatable {
    public OpenChronology {
        requireNonNull(referral, "referral is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
