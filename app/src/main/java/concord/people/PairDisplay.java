package concord.people;

import concord.matching.Explanation;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side, as they were shown to one post.
 *
 * @param ours with everything of the same person
 * @param why the likest two of their records compared field by field, ours first
 * @param saidApart who said that these are not the same person; absent where nobody has, or two have lifted it
 */
public record PairDisplay(
        PairDisplayId id,
        KnownPerson ours,
        KnownPerson theirs,
        Explanation why,
        Instant at,
        @Nullable SaidApart saidApart)
        implements Shown {

    /** True where both are one person on record already. */
    public boolean isOnePerson() {
        PersonId person = ours.person();
        return person != null && person.equals(theirs.person());
    }

    /** True where each is a person of its own on record. */
    public boolean isOfTwoPersons() {
        return ours.person() != null && theirs.person() != null && !isOnePerson();
    }

    @Override
    public List<RecordRef> shown() {
        return List.of(id.ref(), ours.ref(), theirs.ref());
    }
}
