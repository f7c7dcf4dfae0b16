package concord.matching.batch;

/** What is believed of a feature's levels before any pair is seen. */
final class Prior {

    private final double[] matches;
    private final double[] strangers;
    private final double weightOfMatches;
    private final double[] rarity;

    /**
     * @param matches for each level the share of pairs of one person; level 0 (a side is blank) is not counted
     * @param strangers the same of pairs of strangers
     * @param weightOfMatches as how many true pairs the belief about {@code matches} counts
     * @param rarity for each level how much of the rarity of the shared value counts, from 0 to 1
     */
    Prior(double[] matches, double[] strangers, double weightOfMatches, double[] rarity) {
        this.matches = matches;
        this.strangers = strangers;
        this.weightOfMatches = weightOfMatches;
        this.rarity = rarity;
    }

    double[] matches() {
        return matches;
    }

    double[] strangers() {
        return strangers;
    }

    double weightOfMatches() {
        return weightOfMatches;
    }

    double[] rarity() {
        return rarity;
    }

    /** How many times the believed share of differing values the data may make it. */
    private static final double MOST_TIMES = 3;

    /** Levels that say "not alike" to the eye, whatever the data make of them. */
    boolean differs(int level) {
        return level > 0 && strangers[level] >= 4 * matches[level];
    }

    double mostDiffering() {
        double before = 0;
        for (int level = 1; level < matches.length; level++) {
            before += differs(level) ? matches[level] : 0;
        }
        return Math.min(.6, MOST_TIMES * before + .05);
    }

    int levels() {
        return matches.length;
    }
}
