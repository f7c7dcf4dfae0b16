package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies one showing of two records side by side to one post. */
public record PairDisplayId(UUID value) implements RecordId {

    public PairDisplayId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("pair-display", value);
    }
}
