package concord.referrals;

import concord.platform.gate.AreaId;
import java.time.Instant;

/** A referral came in. */
public record ReferralReceived(ReferralId referral, AreaId area, Route route, Instant at) {}
