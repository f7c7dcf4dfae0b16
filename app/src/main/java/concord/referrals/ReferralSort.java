package concord.referrals;

import static java.util.Objects.requireNonNull;

/** The order of a list of referrals. */
public record ReferralSort(By by, boolean descending) {

    public ReferralSort {
        requireNonNull(by, "by is null");
    }

    /** What was received last stands first. */
    public static ReferralSort newestFirst() {
        return new ReferralSort(By.RECEIVED, true);
    }

    /** What a list can be sorted by. */
    public enum By {
        RECEIVED,
        DUE,
        REFERENCE,
        STAGE
    }
}
