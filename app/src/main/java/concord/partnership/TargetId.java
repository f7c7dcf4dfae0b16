package concord.partnership;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a target that was set. */
public record TargetId(UUID value) implements RecordId {

    public TargetId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("target", value);
    }
}
