package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Answers a completeness prompt.
 */
public record AnswerPrompt(ReferralId referral, PromptId prompt, PromptAnswer answer)
        implements Command<ReferralId>, About {
    public AnswerPrompt {
        requireNonNull(referral, "referral is null");
        requireNonNull(prompt, "prompt is null");
        requireNonNull(answer, "answer is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
