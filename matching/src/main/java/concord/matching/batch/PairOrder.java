package concord.matching.batch;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** Goes through edges in the order of the rows of the files, so that two runs can be compared line by line. */
final class PairOrder {

    private PairOrder() {}

    /** By the first row, then by the second. */
    static void forEach(int edges, IntUnaryOperator first, IntUnaryOperator second, IntConsumer edge) {
        long[] byFirst = new long[edges];
        for (int at = 0; at < edges; at++) {
            byFirst[at] = (long) first.applyAsInt(at) << 32 | at;
        }
        long[] sorted = LongSort.sort(byFirst, edges);
        int from = 0;
        while (from < edges) {
            int to = from;
            while (to < edges && sorted[to] >>> 32 == sorted[from] >>> 32) {
                to++;
            }
            long[] bySecond = new long[to - from];
            for (int at = from; at < to; at++) {
                int one = (int) sorted[at];
                bySecond[at - from] = (long) second.applyAsInt(one) << 32 | one;
            }
            Arrays.sort(bySecond);
            for (long one : bySecond) {
                edge.accept((int) one);
            }
            from = to;
        }
    }
}
