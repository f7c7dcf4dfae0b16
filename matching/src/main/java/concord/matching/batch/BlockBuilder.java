package concord.matching.batch;

/** Sorts the keys of all rows, kind by kind, and keeps each run of rows that share one as a group, in order of rows. */
final class BlockBuilder {

    final IntList members;
    final IntList ends;
    private final int rows;
    private final int rowBits;
    private final Refinement refinement;
    private final LongList entries = new LongList();

    BlockBuilder(int rows, Refinement refinement) {
        this.rows = rows;
        this.rowBits = 32 - Integer.numberOfLeadingZeros(rows);
        this.refinement = refinement;
        this.members = new IntList(4 * rows);
        this.ends = new IntList(rows);
    }

    void add(KeySource source) {
        entries.clear();
        LongList keys = new LongList();
        for (int row = 0; row < rows; row++) {
            keys.clear();
            source.keys(row, keys);
            for (int at = 0; at < keys.size; at++) {
                entries.add(keys.values[at] << rowBits | row);
            }
        }
        long[] sorted = LongSort.sort(entries.values, entries.size);
        runs(sorted, entries.size);
    }

    private void runs(long[] sorted, int size) {
        int from = 0;
        while (from < size) {
            long key = sorted[from] >>> rowBits;
            int to = from + 1;
            while (to < size && sorted[to] >>> rowBits == key) {
                to++;
            }
            if (to - from > 1) {
                run(sorted, from, to);
            }
            from = to;
        }
    }

    private void run(long[] sorted, int from, int to) {
        int[] block = new int[to - from];
        int count = 0;
        int mask = (1 << rowBits) - 1;
        for (int at = from; at < to; at++) {
            int row = (int) sorted[at] & mask;
            if (count == 0 || block[count - 1] != row) {
                block[count++] = row;
            }
        }
        refinement.split(block, count, 0, this::keep);
    }

    private void keep(int[] block, int count) {
        for (int at = 0; at < count; at++) {
            members.add(block[at]);
        }
        ends.add(members.size);
    }
}
