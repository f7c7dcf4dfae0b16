package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a number of sessions that were commissioned from a provider. */
public record CommissionId(UUID value) implements RecordId {

    public static final String KIND = "commission";

    public CommissionId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
