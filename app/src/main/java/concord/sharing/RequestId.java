package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies an information request. */
public record RequestId(UUID value) implements RecordId {

    /** The kind under which the Gate and the ledger know a request. */
    public static final String KIND = "information-request";

    public RequestId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
