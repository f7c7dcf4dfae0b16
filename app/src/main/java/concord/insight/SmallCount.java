package concord.insight;

/**
 * A count that is not shown where it is small enough to point at somebody: 1 to 4. Nought is shown, for it names nobody.
 * (statistics.md 13.1: no rule is published, so our own holds for local figures.)
 */
public record SmallCount(long count) {

    /** The smallest count above nought that is shown. */
    static final long SHOWN_FROM = 5;

    public SmallCount {
        if (count < 0) {
            throw new IllegalArgumentException("A count is not negative");
        }
    }

    public boolean isShown() {
        return count == 0 || count >= SHOWN_FROM;
    }
}
