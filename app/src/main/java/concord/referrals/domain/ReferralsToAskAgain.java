package concord.referrals.domain;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.referrals.ReferralId;
import java.util.List;

/** The referrals whose deconfliction is older than the target and not asked again yet. For the clock alone. */
record ReferralsToAskAgain() implements Query<List<ReferralId>>, Plain {}
