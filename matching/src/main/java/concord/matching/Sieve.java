package concord.matching;

import concord.matching.kernel.IntSet;

/** Keeps of the rows that are reached, each once, those that may be shown. For one look. */
final class Sieve implements Numbers {

    /** So many sketches are asked of the memory at once. */
    private static final int AT_ONCE = 256;

    /** Fewer wait for others. */
    private static final int ENOUGH = 32;

    private final Rows rows;
    private final Glance glance;
    private final IntSet kept = new IntSet();
    private final int[] waiting = new int[AT_ONCE];
    private final long[] sketches = new long[AT_ONCE];
    private int count;

    Sieve(Rows rows, Glance glance) {
        this.rows = rows;
        this.glance = glance;
    }

    @Override
    public void one(int row) {
        waiting[count++] = row;
        if (count == AT_ONCE) {
            siftWaiting();
        }
    }

    @Override
    public void some(int[] list, int from, int to) {
        if (to - from < ENOUGH) {
            Numbers.super.some(list, from, to);
            return;
        }
        for (int first = from; first < to; first += AT_ONCE) {
            sift(list, first, Math.min(to, first + AT_ONCE));
        }
    }

    private void siftWaiting() {
        sift(waiting, 0, count);
        count = 0;
    }

    private void sift(int[] list, int from, int to) {
        rows.sketches(list, from, to, sketches);
        for (int at = from; at < to; at++) {
            if (glance.mayBeShown(sketches[at - from])) {
                kept.add(list[at]);
            }
        }
    }

    /** Those kept, in no order that means anything. */
    int[] kept() {
        siftWaiting();
        return kept.toArray();
    }
}
