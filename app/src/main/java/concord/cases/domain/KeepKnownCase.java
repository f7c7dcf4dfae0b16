package concord.cases.domain;

import concord.cases.KnownCase;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.referrals.ReferralId;

/** Keeps what a list knows of a case with its referral, until the case can be opened. Asked for by Concord alone. */
record KeepKnownCase(ReferralId referral, AreaId area, KnownCase known, Acting by) implements Command<ReferralId> {}
