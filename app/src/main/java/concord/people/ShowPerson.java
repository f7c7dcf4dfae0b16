package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about who a person is, and the records they have a part in.
 *
 * @param on as it stood at the end of that day; absent for today
 */
public record ShowPerson(PersonId person, @Nullable LocalDate on) implements Query<PersonOnRecord>, About {

    public ShowPerson {
        requireNonNull(person, "person is null");
    }

    public ShowPerson(PersonId person) {
        this(person, null);
    }

    @Override
    public RecordRef about() {
        return person.ref();
    }
}
