package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Every record a person has a part in, oldest first: open, closed and no further action alike (F2). */
public record RecordsOfPerson(PersonId person) implements Query<References>, About {

    public RecordsOfPerson {
        requireNonNull(person, "person is null");
    }

    @Override
    public RecordRef about() {
        return person.ref();
    }
}
