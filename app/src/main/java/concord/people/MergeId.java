package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a proposal that two persons on record are one, and what became of it. */
public record MergeId(UUID value) implements RecordId {

    public MergeId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("merge", value);
    }
}
