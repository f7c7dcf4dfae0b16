package concord.people;

import concord.platform.gate.Query;
import java.util.List;

/**
 * How many records are near each of several people who are being described, before anything is saved: for the dry run of
 * an import. Shows nobody.
 */
public record CountNear(List<PersonDetails> people) implements Query<List<Integer>> {

    /** No more are counted for one person. */
    public static final int MOST = ShowMatches.TOP;

    public CountNear {
        people = List.copyOf(people);
    }
}
