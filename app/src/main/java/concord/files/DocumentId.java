package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a document. An upload keeps its identifier when it becomes one. */
public record DocumentId(UUID value) implements RecordId {

    public DocumentId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("document", value);
    }
}
