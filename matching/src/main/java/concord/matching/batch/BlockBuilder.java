package concord.matching.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts the keys of all rows, kind by kind, and keeps each run of rows that share one as a group, in order of rows. Keys are dealt out by
 * their first bits to parts that are sorted side by side.
 */
final class BlockBuilder {

    private static final int PART_BITS = 7;
    private static final int PARTS = 1 << PART_BITS;
    /** So many stretches of rows make their keys side by side. */
    private static final int STRETCHES = 4;

    private static final int USUAL_KEYS = 2;

    /** The groups of each part of each kind of key. */
    final List<Gathered> gathered = new ArrayList<>();

    private final Names names;
    private final int rows;
    private final int rowBits;
    private final Refinement refinement;
    private final Repeats repeats;
    private final LongList[][] dealt = new LongList[STRETCHES][PARTS];

    BlockBuilder(Names names, int rows, Refinement refinement) {
        this.names = names;
        this.rows = rows;
        this.rowBits = 32 - Integer.numberOfLeadingZeros(rows);
        this.refinement = refinement;
        this.repeats = new Repeats(rows);
        for (LongList[] stretch : dealt) {
            Arrays.setAll(stretch, _ -> new LongList(USUAL_KEYS * rows / (STRETCHES * PARTS)));
        }
    }

    void add(KeySource source) {
        Crew.share(STRETCHES, stretch -> deal(source, stretch));
        Gathered[] found = new Gathered[PARTS];
        Crew.share(PARTS, part -> found[part] = gathered(part));
        gathered.addAll(List.of(found));
    }

    private void deal(KeySource source, int stretch) {
        LongList[] parts = dealt[stretch];
        RowWords words = new RowWords(names);
        LongList keys = new LongList(0);
        int to = (int) ((long) rows * (stretch + 1) / STRETCHES);
        for (int row = (int) ((long) rows * stretch / STRETCHES); row < to; row++) {
            keys.clear();
            words.read(row);
            source.keys(row, words, keys);
            for (int at = 0; at < keys.size; at++) {
                long entry = keys.values[at] << rowBits | row;
                parts[(int) (entry >>> (Long.SIZE - PART_BITS))].add(entry);
            }
        }
    }

    private Gathered gathered(int part) {
        int size = 0;
        for (LongList[] stretch : dealt) {
            size += stretch[part].size;
        }
        long[] entries = new long[size];
        int at = 0;
        for (LongList[] stretch : dealt) {
            LongList list = stretch[part];
            System.arraycopy(list.values, 0, entries, at, list.size);
            at += list.size;
            list.clear();
        }
        Gathered groups = new Gathered(repeats);
        // The rows stand in order already, so only the keys are sorted.
        runs(LongSort.sort(entries, size, rowBits, Long.SIZE - PART_BITS), size, groups);
        groups.finish();
        return groups;
    }

    private void runs(long[] sorted, int size, Gathered groups) {
        int from = 0;
        while (from < size) {
            long key = sorted[from] >>> rowBits;
            int to = from + 1;
            while (to < size && sorted[to] >>> rowBits == key) {
                to++;
            }
            if (to - from > 1) {
                run(sorted, from, to, groups);
            }
            from = to;
        }
    }

    private void run(long[] sorted, int from, int to, Gathered groups) {
        long[] block = groups.block(to - from);
        int count = 0;
        int mask = (1 << rowBits) - 1;
        for (int at = from; at < to; at++) {
            int row = (int) sorted[at] & mask;
            if (count == 0 || block[count - 1] != row) {
                block[count++] = row;
            }
        }
        refinement.split(block, count, groups);
    }
}
