package concord.insight;

/** The year that ends on 31 March, named by the calendar year in which it begins. */
public final class Year {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private Year() {}

    /** As the published series names it: "2025/26". */
    public static String name(int begins) {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }

    static void check(int begins) {
        if (begins < FIRST || begins > LAST) {
            throw new IllegalArgumentException("Not a year that could be counted");
        }
    }
}
