package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** A person's chronology across all their records, gathered from every room, oldest first (F2). */
public record ShowChronology(PersonId person) implements Query<Chronology>, About {

    public ShowChronology {
        requireNonNull(person, "person is null");
    }

    @Override
    public RecordRef about() {
        return person.ref();
    }
}
