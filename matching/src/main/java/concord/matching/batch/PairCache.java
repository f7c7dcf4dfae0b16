package concord.matching.batch;

import java.util.Arrays;

/**
 * Remembers what the comparison of two values found; a new pair takes the place of an older one. Numbers beyond sixteen millions are not
 * remembered. For one thread.
 */
final class PairCache {

    private static final int SLOT_BITS = 17;
    private static final int FOUND_BITS = 16;
    private static final int NUMBER_BITS = 24;
    private static final long NOTHING = -1;
    private static final long NO_KEY = -1;

    /** Both numbers, and below them what was found. */
    private final long[] entries = new long[1 << SLOT_BITS];

    PairCache() {
        Arrays.fill(entries, NOTHING);
    }

    static long key(int one, int other) {
        int higher = Math.max(one, other);
        return higher >>> NUMBER_BITS == 0 ? ((long) Math.min(one, other) << NUMBER_BITS) | higher : NO_KEY;
    }

    /** What was found for the key, or -1. */
    int get(long key) {
        long entry = entries[slot(key)];
        return entry >>> FOUND_BITS == key ? (int) entry & ((1 << FOUND_BITS) - 1) : -1;
    }

    int put(long key, int what) {
        if (key != NO_KEY) {
            entries[slot(key)] = (key << FOUND_BITS) | what;
        }
        return what;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
    }
}
