package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Everything on record about who a person is, and the records they have a part in. */
public record ShowPerson(PersonId person) implements Query<PersonOnRecord>, About {

    public ShowPerson {
        requireNonNull(person, "person is null");
    }

    @Override
    public RecordRef about() {
        return person.ref();
    }
}
