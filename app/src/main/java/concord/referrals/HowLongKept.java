package concord.referrals;

import concord.platform.gate.Acting;
import java.util.Optional;

/** Says on a referral's own page how long it is kept. Implemented by the room that owns the clocks, which stands below. */
public interface HowLongKept {

    /** In one or two sentences; empty where the acting post may not know. */
    Optional<String> of(ReferralId referral, Acting acting);
}
