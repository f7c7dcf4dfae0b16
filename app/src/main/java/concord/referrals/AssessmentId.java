package concord.referrals;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies one version of a gateway assessment. */
public record AssessmentId(UUID value) {

    public AssessmentId {
        requireNonNull(value, "value is null");
    }
}
