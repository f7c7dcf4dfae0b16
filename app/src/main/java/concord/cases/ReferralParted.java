package concord.cases;

import concord.referrals.ReferralId;
import java.time.Instant;

/**
 * A referral that was another person's has left a case for one of its own.
 *
 * @param closed whether the case that it left was closed already
 */
public record ReferralParted(CaseId from, ReferralId referral, boolean closed, Instant at) {}
