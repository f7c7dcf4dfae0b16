package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import org.jspecify.annotations.Nullable;

/**
 * The open posts that fit a filter, one page of them.
 *
 * @param page counts from 1
 */
public record FindPosts(Filter filter, Order order, boolean descending, int page) implements Query<PostList>, Plain {

    /** Rows on a page. */
    public static final int SIZE = 50;

    public FindPosts {
        Given.that(page > 0, "Pages count from 1");
    }

    /** What is looked for; what is absent does not matter. */
    public record Filter(
            @Nullable AreaId area,
            @Nullable AgencyId agency,
            @Nullable Role role,
            boolean vacant) {

        public static final Filter NONE = new Filter(null, null, null, false);
    }

    /** The columns that sort the list. */
    public enum Order {
        TITLE,
        AGENCY,
        ROLE
    }
}
