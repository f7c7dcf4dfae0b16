package concord.referrals;

import java.time.Instant;

/** Something new is known about a referral. */
public record InformationAdded(ReferralId referral, Instant at) {}
