package concord.people;

import concord.platform.gate.Acting;
import java.util.List;

/**
 * A room's part of a person's chronology. One bean for each room that knows something dated about a person; called
 * inside the Gate's transaction, so that row-level security decides what is told.
 */
public interface PersonChronology {

    /** @param records those the person has a part in, as far as the acting post may know */
    List<ChronologyEntry> entries(PersonId person, List<Reference> records, Acting acting);
}
