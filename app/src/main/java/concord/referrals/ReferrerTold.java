package concord.referrals;

import java.time.LocalDate;

/** The referrer was told something, or a reason was recorded why not. */
public record ReferrerTold(ReferralId referral, boolean told, LocalDate on) {}
