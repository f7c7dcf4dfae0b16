package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies the part that a person has in one record, known by name or not. */
public record InvolvementId(UUID value) implements RecordId {

    public InvolvementId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("involvement", value);
    }
}
