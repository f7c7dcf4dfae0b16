package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Attaches a document that came later. Counts as new information.
 */
public record AttachEvidence(ReferralId referral, AttachedEvidence evidence) implements Command<ReferralId>, About {
    public AttachEvidence {
        requireNonNull(referral, "referral is null");
        requireNonNull(evidence, "evidence is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
