package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a file that was received but does not belong to a record yet. */
public record StagedUploadId(UUID value) implements RecordId {

    public StagedUploadId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("staged-upload", value);
    }
}
