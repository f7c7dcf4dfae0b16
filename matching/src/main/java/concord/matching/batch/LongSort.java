package concord.matching.batch;

import java.util.Arrays;

/** Sorts longs as unsigned numbers: by their digits where there are many. */
final class LongSort {

    private static final int FEW = 1 << 12;
    private static final int DIGIT = 11;
    private static final int BUCKETS = 1 << DIGIT;

    private LongSort() {}

    /** The first {@code size} numbers in order, in the given array or another of at least that size. */
    static long[] sort(long[] values, int size) {
        if (size < FEW) {
            for (int at = 0; at < size; at++) {
                values[at] ^= Long.MIN_VALUE;
            }
            Arrays.sort(values, 0, size);
            for (int at = 0; at < size; at++) {
                values[at] ^= Long.MIN_VALUE;
            }
            return values;
        }
        long[] from = values;
        long[] to = new long[size];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
            byDigit(from, to, size, shift);
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private static void byDigit(long[] from, long[] to, int size, int shift) {
        int[] next = new int[BUCKETS + 1];
        for (int at = 0; at < size; at++) {
            next[((int) (from[at] >>> shift) & BUCKETS - 1) + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            next[bucket + 1] += next[bucket];
        }
        for (int at = 0; at < size; at++) {
            to[next[(int) (from[at] >>> shift) & BUCKETS - 1]++] = from[at];
        }
    }
}
