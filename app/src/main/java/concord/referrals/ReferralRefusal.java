package concord.referrals;

import concord.platform.gate.WordedRefusal;

/** Why something was not done with a referral. */
public sealed interface ReferralRefusal extends WordedRefusal
        permits IntakeRefusal, GatewayRefusal, AssessmentRefusal {}
