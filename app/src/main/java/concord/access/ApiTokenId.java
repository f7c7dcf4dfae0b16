package concord.access;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a token of the API. */
public record ApiTokenId(UUID value) implements RecordId {
    @Override
    public RecordRef ref() {
        return new RecordRef("api-token", value);
    }
}
