package concord.matching.batch;

import java.util.Arrays;

/** Sorts longs as unsigned numbers: by their digits where there are many. */
final class LongSort {

    private static final int FEW = 1 << 12;
    private static final int WIDEST_DIGIT = 12;

    private LongSort() {}

    /** The first {@code size} numbers in order, in the given array or another of at least that size. */
    static long[] sort(long[] values, int size) {
        return size < FEW ? few(values, size) : byDigits(values, size, 0, Long.SIZE);
    }

    /** The same by some of their bits alone, from one up to another; equal ones stay in their order. */
    static long[] sort(long[] values, int size, int from, int to) {
        return byDigits(values, size, from, to);
    }

    private static long[] few(long[] values, int size) {
        for (int at = 0; at < size; at++) {
            values[at] ^= Long.MIN_VALUE;
        }
        Arrays.sort(values, 0, size);
        for (int at = 0; at < size; at++) {
            values[at] ^= Long.MIN_VALUE;
        }
        return values;
    }

    private static long[] byDigits(long[] values, int size, int from, int to) {
        int widest = Math.min(WIDEST_DIGIT, Math.max(4, 32 - Integer.numberOfLeadingZeros(size)));
        int rounds = (to - from + widest - 1) / widest;
        int digit = rounds == 0 ? 0 : (to - from + rounds - 1) / rounds;
        long[] source = values;
        long[] target = new long[size];
        for (int shift = from; shift < to; shift += digit) {
            byDigit(source, target, size, shift, digit);
            long[] sorted = target;
            target = source;
            source = sorted;
        }
        return source;
    }

    private static void byDigit(long[] from, long[] to, int size, int shift, int digit) {
        int mask = (1 << digit) - 1;
        int[] next = new int[(1 << digit) + 1];
        for (int at = 0; at < size; at++) {
            next[((int) (from[at] >>> shift) & mask) + 1]++;
        }
        for (int bucket = 0; bucket <= mask; bucket++) {
            next[bucket + 1] += next[bucket];
        }
        for (int at = 0; at < size; at++) {
            to[next[(int) (from[at] >>> shift) & mask]++] = from[at];
        }
    }
}
