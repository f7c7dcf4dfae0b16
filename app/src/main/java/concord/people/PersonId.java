package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a person: those involvements that somebody has said are one and the same human being. */
public record PersonId(UUID value) implements RecordId {

    public PersonId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("person", value);
    }
}
