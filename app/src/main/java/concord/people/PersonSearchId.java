package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies what somebody searched for, so that it need not stand in an address. */
public record PersonSearchId(UUID value) implements RecordId {

    public PersonSearchId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("person-search", value);
    }
}
