package concord.referrals;

import concord.people.PersonId;
import java.time.Instant;

/** Somebody has said who the person is. */
public record PersonCheckRecorded(ReferralId referral, PersonId person, Instant at) {}
