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

    Feature(Evidence evidence, String label, int[] codes) {
        this.evidence = evidence;
        this.label = label;
        this.codes = codes;
    }

    /** What is believed about its levels before any pair is seen. */
    abstract Prior prior();

    /** A {@link Found}: the level and the rarity of what is shared. Neither value is blank. */
    abstract int compare(int one, int other);

    /** Whether two values that differ may be anything but {@link TextFeature#DIFFERENT}, told at a glance; in doubt they may. */
    boolean mayBeAlike(int one, int other) {
        return true;
    }

    /** The level in words, in lower case. */
    abstract String words(int level);

    /** The share of pairs of rows that have the same value, or a negative number where the sample has to tell. */
    double chanceOfEqual() {
        return -1;
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
