package concord.cases.domain;

import concord.cases.CaseId;
import concord.people.PersonId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.referrals.ReferralId;

/** Opens the case of a referral that goes on to Channel, or joins it to the person's open one. Asked for by Concord alone. */
record OpenCase(ReferralId referral, PersonId person, AreaId area) implements Command<CaseId> {}
