package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a case, from the gateway decision to the last review (F11). */
public record CaseId(UUID value) implements RecordId {

    /** Cases as the ledger and the Gate name them. */
    public static final String KIND = "case";

    public CaseId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
