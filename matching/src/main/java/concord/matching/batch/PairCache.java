package concord.matching.batch;

import java.util.Arrays;

/** Remembers what the comparison of two values found; a new pair takes the place of an older one. For one thread. */
final class PairCache {

    private static final int SLOTS = 1 << 17;
    private static final long NOTHING = -1;

    private final long[] keys = new long[SLOTS];
    private final int[] found = new int[SLOTS];

    PairCache() {
        Arrays.fill(keys, NOTHING);
    }

    static long key(int one, int other) {
        return one < other ? (long) one << 32 | other : (long) other << 32 | one;
    }

    /** What was found for the key, or -1. */
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? found[slot] : -1;
    }

    int put(long key, int what) {
        int slot = slot(key);
        keys[slot] = key;
        found[slot] = what;
        return what;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 47);
    }
}
