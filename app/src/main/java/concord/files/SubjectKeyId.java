package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies the key under which everything about one person is sealed. */
public record SubjectKeyId(UUID value) implements RecordId {

    public SubjectKeyId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("subject-key", value);
    }
}
