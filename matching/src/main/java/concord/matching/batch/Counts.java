package concord.matching.batch;

/** How often each value of a column occurs, and what that says about chance. */
final class Counts {

    /** A value that few have is taken for a little more common than it looks. */
    private static final double SHRINK = 1;

    private final int[] byCode;
    private final long known;

    private Counts(int[] byCode, long known) {
        this.byCode = byCode;
        this.known = known;
    }

    /** In how many rows the value stands. */
    int of(int code) {
        return byCode[code];
    }

    /** In how many rows any value stands. */
    long known() {
        return known;
    }

    static Counts of(int[] codes, int distinct) {
        int[] counts = new int[distinct];
        long known = 0;
        for (int code : codes) {
            counts[code]++;
            known += code == 0 ? 0 : 1;
        }
        return new Counts(counts, known);
    }

    /** The share of pairs of known values that are the same value. */
    double chanceOfEqual() {
        double equal = 0;
        for (int code = 1; code < byCode.length; code++) {
            equal += (double) byCode[code] * (byCode[code] - 1);
        }
        return known < 2 ? 0 : equal / ((double) known * (known - 1));
    }

    /** For each value log2 of one in how many have it. */
    double[] rarities() {
        double[] rarities = new double[byCode.length];
        for (int code = 1; code < byCode.length; code++) {
            rarities[code] = rarity(byCode[code], known);
        }
        return rarities;
    }

    static double rarity(long count, long known) {
        return Odds.log2((known + 2 * SHRINK) / (count + SHRINK));
    }
}
