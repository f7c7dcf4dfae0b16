package concord.matching.batch;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Remembers groups of rows lately seen, because records that are much alike share dozens of keys. It may forget, so a group may come twice, but
 * never takes one for another that it is not.
 */
final class Repeats {

    private static final int MOST_PLACES = 1 << 26;
    private static final int OF_A_ROW = 4;

    private final AtomicLongArray seen;

    Repeats(int rows) {
        long wanted = Math.min(MOST_PLACES, Math.max(1L << 12, (long) OF_A_ROW * rows));
        seen = new AtomicLongArray(Integer.highestOneBit((int) wanted));
    }

    /** @param hash of the whole group, of 64 bits that are well mixed */
    boolean isNew(long hash) {
        int place = (int) hash & (seen.length() - 1);
        if (seen.getPlain(place) == hash) {
            return false;
        }
        seen.setPlain(place, hash);
        return true;
    }
}
