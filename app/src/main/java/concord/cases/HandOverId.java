package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a hand-over that was offered. */
public record HandOverId(UUID value) implements RecordId {

    public static final String KIND = "hand-over";

    public HandOverId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
