package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/**
 * Hands over a gateway assessment for sign-off.
 */
public record AssessAtGateway(ReferralId referral, int version, GatewayAssessment assessment)
        implements Command<ReferralId>, Versioned {
    public AssessAtGateway {
        requireNonNull(referral, "referral is null");
        requireNonNull(assessment, "assessment is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
