package concord.matching.table;

import java.util.Arrays;

/**
 * Finds ids that come again in a file. Both rows stay records: which of them is meant, nobody but the file's owner can say.
 * One look at a table of numbers for each row, so that it costs little at ten million rows.
 */
public final class RepeatedIds {

    /** No more than this part of the table is taken, so that a look ends soon. */
    private static final double FULL = 0.6;

    private final Texts ids;

    /**
     * The upper half of an id's hash, and below it the row plus one; 0 where nothing stands. Never full: texts of all ids together have
     * less than two thousand million bytes, and so many different ones are longer than two bytes each.
     */
    private final long[] slots;

    private RepeatedIds(Texts ids) {
        this.ids = ids;
        int needed = (int) Math.min(1 << 30, (long) (ids.size() / FULL) + 2);
        this.slots = new long[Integer.highestOneBit(needed - 1) << 1];
    }

    /** What is found, with the line at which each id stood first. */
    public static BadRows of(Table table) {
        BadRows repeated = new BadRows();
        var seen = new RepeatedIds(table.ids());
        for (int row = 0; row < table.rows(); row++) {
            int first = seen.firstWithTheIdOf(row);
            if (first != row) {
                repeated.addRepeat(table.line(row), table.line(first));
            }
        }
        return repeated;
    }

    private int firstWithTheIdOf(int row) {
        long hash = hash(row);
        int at = (int) hash & (slots.length - 1);
        while (slots[at] != 0) {
            int other = (int) slots[at] - 1;
            if (slots[at] >>> 32 == hash >>> 32 && isSame(other, row)) {
                return other;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = (hash & 0xFFFF_FFFF_0000_0000L) | (row + 1);
        return row;
    }

    private boolean isSame(int one, int other) {
        return Arrays.equals(ids.bytes(), ids.start(one), ids.end(one), ids.bytes(), ids.start(other), ids.end(other));
    }

    private long hash(int row) {
        byte[] bytes = ids.bytes();
        long hash = 0;
        for (int at = ids.start(row); at < ids.end(row); at++) {
            hash = (hash ^ bytes[at]) * 0x100_0000_01B3L;
        }
        hash *= 0x9E37_79B9_7F4A_7C15L;
        return hash ^ (hash >>> 29);
    }
}
