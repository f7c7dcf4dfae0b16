package concord.matching.batch;

import java.util.Arrays;

/** What a comparison found, packed into a number: the level, and how rare the shared value is in quarters of a bit. */
final class Found {

    static final int MISSING = 0;

    private static final int LEVEL_MASK = 0xFF;
    private static final int LEVEL_BITS = 8;
    private static final double QUARTERS = 4;
    private static final int MOST_QUARTERS = 127;

    /** How many steps of rarity there are. */
    static final int STEPS = MOST_QUARTERS + 1;

    private Found() {}

    /** @param rarity log2 of one in how many people share the value */
    static int of(int level, double rarity) {
        int quarters = (int) Math.max(0, Math.min(MOST_QUARTERS, Math.round(rarity * QUARTERS)));
        return level | quarters << LEVEL_BITS;
    }

    /** The same for the rarity of each of some values. */
    static int[] ofEach(int level, double[] rarities) {
        return Arrays.stream(rarities).mapToInt(rarity -> of(level, rarity)).toArray();
    }

    static int ofStep(int level, int step) {
        return level | (step << LEVEL_BITS);
    }

    /** As rare as what was found, at another level. */
    static int at(int level, int found) {
        return ofStep(level, step(found));
    }

    static int step(int found) {
        return found >>> LEVEL_BITS;
    }

    static int level(int found) {
        return found & LEVEL_MASK;
    }

    static double rarity(int found) {
        return (found >>> LEVEL_BITS) / QUARTERS;
    }
}
