package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/**
 * Sends an assessment back to be made again. The assessment stays on record.
 */
public record SendBack(ReferralId referral, int version, AssessmentId assessment, String reason)
        implements Command<ReferralId>, Versioned {
    public SendBack {
        requireNonNull(referral, "referral is null");
        requireNonNull(assessment, "assessment is null");
        reason = Said.surely(reason, Said.LONG, "The reason");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
