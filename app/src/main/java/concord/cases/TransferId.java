package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a transfer that was offered. */
public record TransferId(UUID value) implements RecordId {

    public static final String KIND = "case-transfer";

    public TransferId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
