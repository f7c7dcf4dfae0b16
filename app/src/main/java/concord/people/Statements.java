package concord.people;

import concord.people.PersonOnRecord.Stated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one record says of a person, without what was corrected.
 *
 * @param person absent until somebody has said who it is
 * @param version of the record, which a correction names
 */
public record Statements(
        Reference source, @Nullable PersonId person, int version, List<Stated<Name>> names, Born born) {

    public Statements {
        names = List.copyOf(names);
    }

    /** Absent where it has been corrected meanwhile, or is another record's. */
    public Optional<Stated<Name>> name(UUID statement) {
        return names.stream().filter(one -> one.id().equals(statement)).findFirst();
    }
}
