package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/**
 * The cases of the areas in view that fit a filter, one page of them.
 *
 * @param page counts from 1
 */
public record ListCases(CaseFilter filter, CaseSort sort, int page) implements Query<CaseList> {

    /** Rows on a page. */
    public static final int PAGE = 50;

    public ListCases {
        requireNonNull(filter, "filter is null");
        requireNonNull(sort, "sort is null");
        page = Math.max(1, page);
    }
}
