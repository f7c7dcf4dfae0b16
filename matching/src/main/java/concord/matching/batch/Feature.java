package concord.matching.batch;

import concord.matching.table.Evidence;

/**
 * One kind of evidence: for each row the number of its value, and how two values compare. Levels are small numbers; 0 means that one
 * side is blank and weighs nothing.
 */
abstract class Feature {

    final Evidence evidence;
    final String label;
    /** For each row the number of its value; 0 is blank. */
    final int[] codes;

    private final Prior prior;
    private final String[] words;
    private final double chanceOfEqual;

    /**
     * @param words each level in words, in lower case
     * @param chanceOfEqual the share of pairs of rows that have the same value, or a negative number where the sample has to tell
     */
    Feature(Evidence evidence, String label, int[] codes, Prior prior, String[] words, double chanceOfEqual) {
        this.evidence = evidence;
        this.label = label;
        this.codes = codes;
        this.prior = prior;
        this.words = words;
        this.chanceOfEqual = chanceOfEqual;
    }

    /** What is believed about its levels before any pair is seen. */
    final Prior prior() {
        return prior;
    }

    /** A {@link Found}: the level and the rarity of what is shared. Neither value is blank. */
    abstract int compare(int one, int other);

    /** Whether two values that differ may be anything but {@link TextFeature#DIFFERENT}, told at a glance; in doubt they may. */
    boolean mayBeAlike(int one, int other) {
        return true;
    }

    /** Whether {@link #glance} tells anything. */
    boolean hasGlance() {
        return false;
    }

    /** What tells at a glance that values differ; laid beside the value itself for every row. */
    int glance(int code) {
        return 0;
    }

    /** Whether two values with such glances differ, and are not alike at all; in doubt they do not. */
    boolean differ(int glance, int other) {
        return false;
    }

    /** The level of values that are not alike at all. */
    int different() {
        return TextFeature.DIFFERENT;
    }

    final String words(int level) {
        return words[level];
    }

    final double chanceOfEqual() {
        return chanceOfEqual;
    }

    /** Whether a comparison costs enough to be remembered for the next pair of the same values. */
    boolean isCostly() {
        return true;
    }

    /** Shared by who shares a home; such evidence is not counted twice. */
    boolean isOfTheHome() {
        return switch (evidence) {
            case STREET, TOWN, POSTCODE -> true;
            default -> false;
        };
    }
}
