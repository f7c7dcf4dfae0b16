package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's chronology across all their records, gathered from every room, oldest first (F2).
 *
 * @param on as it stood at the end of that day; absent for today
 */
public record ShowChronology(PersonId person, @Nullable LocalDate on) implements Query<Chronology>, About {

    public ShowChronology {
        requireNonNull(person, "person is null");
    }

    public ShowChronology(PersonId person) {
        this(person, null);
    }

    @Override
    public RecordRef about() {
        return person.ref();
    }
}
