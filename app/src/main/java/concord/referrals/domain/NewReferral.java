package concord.referrals.domain;

import concord.partnership.Area;
import concord.referrals.MakeReferral;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import java.time.Instant;

/** A referral on its way in: what was said, and what Concord has given it. */
record NewReferral(ReferralId id, Reference reference, Area area, Instant receivedAt, MakeReferral said) {}
