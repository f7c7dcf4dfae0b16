package concord.referrals;

import concord.people.PersonId;
import concord.platform.gate.AreaId;
import java.time.Instant;

/** A gateway decision was signed. From {@link GatewayOutcome#TO_CHANNEL} the case goes on in the rooms below. */
public record GatewayDecisionSigned(
        ReferralId referral, AreaId area, PersonId person, GatewayOutcome outcome, Instant at) {}
