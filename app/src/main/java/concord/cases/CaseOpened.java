package concord.cases;

import concord.people.PersonId;
import concord.platform.gate.AreaId;
import concord.referrals.ReferralId;
import java.time.Instant;

/** A case was opened by a gateway decision. */
public record CaseOpened(CaseId caseId, ReferralId referral, PersonId person, AreaId area, Instant at) {}
