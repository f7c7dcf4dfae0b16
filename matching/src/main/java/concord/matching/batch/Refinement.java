package concord.matching.batch;

import java.util.Arrays;
import java.util.List;

/**
 * Splits a group that is too large by the next best field, again and again, so that no record is dropped. Rows alike in every field come
 * into groups of neighbours.
 */
final class Refinement {

    /** The half of a number that is a row. */
    static final long ROW = 0xFFFF_FFFFL;

    private final int most;
    private final int left;
    private final List<RowValue> fields;

    /**
     * @param most how many rows a group may have
     * @param left of two files, how many rows are of the first; nought where there is one file
     */
    Refinement(int most, int left, List<RowValue> fields) {
        this.most = most;
        this.left = left;
        this.fields = fields;
    }

    /** Splits the first {@code count} rows, which are in order; the array is the caller's no longer. */
    void split(long[] rows, int count, Groups out) {
        split(rows, 0, count, 0, out);
    }

    /** The lower halves of the numbers are rows in order. */
    private void split(long[] rows, int from, int to, int field, Groups out) {
        if (to - from < 2 || !mayMeet((int) rows[from], (int) rows[to - 1])) {
            return;
        }
        if (to - from <= most) {
            out.group(rows, from, to);
        } else if (field == fields.size()) {
            neighbours(rows, from, to, out);
        } else {
            splitBy(fields.get(field), rows, from, to, field, out);
        }
    }

    private boolean mayMeet(int first, int last) {
        return left == 0 || (first < left && last >= left);
    }

    private void splitBy(RowValue value, long[] rows, int from, int to, int field, Groups out) {
        for (int at = from; at < to; at++) {
            rows[at] = ((long) value.of((int) rows[at]) << 32) | (rows[at] & ROW);
        }
        Arrays.sort(rows, from, to);
        int begun = from;
        while (begun < to) {
            int end = begun + 1;
            while (end < to && rows[end] >> 32 == rows[begun] >> 32) {
                end++;
            }
            split(rows, begun, end, field + 1, out);
            begun = end;
        }
    }

    private void neighbours(long[] rows, int from, int to, Groups out) {
        for (int begun = from; begun < to; begun += most) {
            int end = Math.min(to, begun + most);
            if (end - begun > 1 && mayMeet((int) rows[begun], (int) rows[end - 1])) {
                out.group(rows, begun, end);
            }
        }
    }

    /** A field of a row as a number. */
    interface RowValue {
        int of(int row);
    }

    /** Hears a group in order of rows: the lower halves of some of the numbers. */
    interface Groups {
        void group(long[] rows, int from, int to);
    }
}
