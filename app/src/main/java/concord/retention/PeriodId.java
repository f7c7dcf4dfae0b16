package concord.retention;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies one version of a retention period. */
public record PeriodId(UUID value) implements RecordId {

    public PeriodId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("retention-period", value);
    }
}
