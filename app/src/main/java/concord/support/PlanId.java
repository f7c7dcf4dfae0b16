package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies one version of a support plan. */
public record PlanId(UUID value) implements RecordId {

    public static final String KIND = "support-plan";

    public PlanId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
