package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/**
 * Answers deconfliction with one word.
 */
public record AnswerDeconfliction(ReferralId referral, int version, DeconflictionAnswer answer)
        implements Command<ReferralId>, Versioned {
    public AnswerDeconfliction {
        requireNonNull(referral, "referral is null");
        requireNonNull(answer, "answer is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
