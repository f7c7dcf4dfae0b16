package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies that two persons on record were said not to be one. */
public record CannotLinkId(UUID value) implements RecordId {

    public CannotLinkId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("cannot-link", value);
    }
}
