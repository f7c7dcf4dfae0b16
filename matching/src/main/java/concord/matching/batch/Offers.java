package concord.matching.batch;

import java.util.Arrays;

/** Pairs of groups that may be joined, the best evidence first, then the lowest numbers. A heap of plain numbers, since there are millions. */
final class Offers {

    /** The pair that was taken last, and how many rows its groups had when it was offered. */
    int one;

    int other;
    int rows;

    private double[] means = new double[64];
    private long[] pairs = new long[64];
    private int[] counts = new int[64];
    private int size;

    void add(double mean, int lower, int higher, int count) {
        if (size == means.length) {
            means = Arrays.copyOf(means, 2 * size);
            pairs = Arrays.copyOf(pairs, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        long pair = (long) lower << Integer.SIZE | higher;
        int at = size++;
        while (at > 0 && isBefore(mean, pair, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        set(at, mean, pair, count);
    }

    /** Takes the best, if there is any. */
    boolean take() {
        if (size == 0) {
            return false;
        }
        one = (int) (pairs[0] >>> Integer.SIZE);
        other = (int) pairs[0];
        rows = counts[0];
        size--;
        sink(means[size], pairs[size], counts[size]);
        return true;
    }

    /** Puts an offer into the place of the best. */
    private void sink(double mean, long pair, int count) {
        int at = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && isBefore(means[below + 1], pairs[below + 1], below)) {
                below++;
            }
            if (!isBefore(means[below], pairs[below], mean, pair)) {
                break;
            }
            move(below, at);
            at = below;
            below = 2 * at + 1;
        }
        set(at, mean, pair, count);
    }

    private boolean isBefore(double mean, long pair, int at) {
        return isBefore(mean, pair, means[at], pairs[at]);
    }

    private static boolean isBefore(double mean, long pair, double thanMean, long thanPair) {
        return mean > thanMean || (mean == thanMean && pair < thanPair);
    }

    private void move(int from, int to) {
        set(to, means[from], pairs[from], counts[from]);
    }

    private void set(int at, double mean, long pair, int count) {
        means[at] = mean;
        pairs[at] = pair;
        counts[at] = count;
    }
}
