package concord.referrals;

import java.time.Instant;

/** Deconfliction was answered. */
public record DeconflictionAnswered(ReferralId referral, DeconflictionAnswer answer, Instant at) {}
