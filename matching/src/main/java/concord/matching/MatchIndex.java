package concord.matching;

import java.util.List;

/**
 * The records known so far, and the way to find those that may be about the same person as a given one (failing F1).
 *
 * <p>The bound: a record is looked at if one word of its name is within k slips of a word of the query and one weak sign agrees,
 * whatever else differs. A slip is a letter changed, left out, added or doubled, or two neighbours the other way round; k is
 * 1 where the shorter word has two to four letters and 2 where it has more. The weak signs are: a year of birth within two (within
 * three where the query's is a guess), day and month of birth in either order, the outward half of a postcode, and the consonants
 * of another word of the name. Without any such word a record is looked at if the date of birth is the same or has day and month
 * swapped, if it is one figure off and an initial agrees, or if a whole postcode and an initial agree. However many records share
 * these, none is left out; only words that agree in nothing else are passed over where more than a few bear them. {@code ReachBoundTests}
 * holds it for generated cases. What is looked at is shown if its weight reaches the floor of {@link Band}; of most records a
 * glance at 64 bits tells that it cannot, and these are not weighed.
 *
 * <p>Safe for any number of threads: writers take turns, and who reads waits for nobody. A record can be found as soon as {@link #put}
 * returns. Nothing is written to disk: whoever owns the records fills the index anew at start. A person of one name and one
 * postcode takes some 250 bytes among ten millions and 400 among a million; while layers are put together, half as much again.
 */
public interface MatchIndex {

    static MatchIndex inMemory() {
        return new InMemoryMatchIndex();
    }

    /** Adds the record; one with the same id is replaced in a single step, so that no reader sees neither. */
    void put(PersonRecord person);

    /** Forgets the record and every name only it held; an unknown id is not a fault. */
    void remove(String id);

    /** Whether exactly this record stands in the index: for whoever proves it equal to the records that they own. */
    boolean holds(PersonRecord person);

    /**
     * The records most like the query, best first: by band, then by weight, then by id, so that the answer does not depend on
     * the order of insertion. The record with the query's own id is never among them.
     *
     * @param top the most matches to return; nothing is returned below the floor of {@link Band}
     */
    List<Match> find(PersonRecord query, int top);

    /**
     * Compares two records, which need not be in the index, with the name frequencies of the index. The first is "ours". Swapping
     * the two swaps the sides; the weight stays.
     */
    Explanation explain(PersonRecord ours, PersonRecord theirs);

    int size();
}
