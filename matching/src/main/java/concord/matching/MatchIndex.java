package concord.matching;

import java.util.List;

/**
 * The records known so far, and the way to find those that may be about the same person as a given one (failing F1).
 *
 * <p>Safe for any number of threads: many read at once, writers take turns. A record can be found as soon as {@link #put}
 * returns. Nothing is written to disk: whoever owns the records fills the index anew at start.
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
