package concord.cases.domain;

import concord.people.PersonId;
import concord.platform.gate.Command;
import concord.referrals.ReferralId;

/** Opens the case of an imported referral as it is known, now that its person is. Asked for by Concord alone. */
record OpenKnownCase(ReferralId referral, PersonId person) implements Command<ReferralId> {}
