package concord.referrals;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a completeness prompt of a referral. */
public record PromptId(UUID value) {

    public PromptId {
        requireNonNull(value, "value is null");
    }
}
