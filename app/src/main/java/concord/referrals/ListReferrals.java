package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/**
 * One page of the referrals that the acting post may see.
 */
public record ListReferrals(ReferralFilter filter, ReferralSort sort, int page) implements Query<ReferralList> {
    /** How many rows a page has. */
    public static final int PAGE = 50;

    public ListReferrals {
        requireNonNull(filter, "filter is null");
        requireNonNull(sort, "sort is null");
        if (page < 1) {
            throw new IllegalArgumentException("Pages count from one");
        }
    }
}
