package concord.people;

import concord.platform.gate.AreaId;
import concord.platform.gate.Query;
import org.jspecify.annotations.Nullable;

/**
 * The possible matches that wait for somebody, oldest first, page by page.
 *
 * @param why absent for all
 * @param area absent for all that the acting post works for
 * @param mine only those that the acting post has claimed
 * @param page counted from 1
 */
public record ListPossibleMatches(
        @Nullable WhyPossible why, @Nullable AreaId area, boolean mine, int page) implements Query<PossibleMatchList> {

    /** Rows on a page. */
    public static final int PAGE = 25;

    public ListPossibleMatches {
        if (page < 1) {
            throw new IllegalArgumentException("Pages are counted from 1: " + page);
        }
    }
}
