package concord.matching.batch;

/** The groups that one part of the keys brought together, one after the other: how many rows, then the rows in order. */
final class Gathered implements Refinement.Groups {

    final IntList groups = new IntList(64);
    /** How many places of rows all groups had, also those that repeat others. */
    long places;

    private final Repeats repeats;
    private long[] block = new long[64];

    Gathered(Repeats repeats) {
        this.repeats = repeats;
    }

    /** A place to lay rows out in, until the next is asked for. */
    long[] block(int size) {
        if (block.length < size) {
            block = new long[2 * size];
        }
        return block;
    }

    @Override
    public void group(long[] rows, int from, int to) {
        places += to - from;
        long hash = hash(rows, from, to);
        if (repeats.isNew(hash)) {
            groups.add(to - from);
            for (int at = from; at < to; at++) {
                groups.add((int) rows[at]);
            }
        }
    }

    private static long hash(long[] rows, int from, int to) {
        long hash = (long) to - from;
        for (int at = from; at < to; at++) {
            hash = Hash.of(hash, rows[at] & Refinement.ROW);
        }
        return hash;
    }

    /** Forgets what only the gathering needs. */
    void finish() {
        block = new long[0];
    }
}
