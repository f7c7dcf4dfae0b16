package concord.matching.batch;

import java.util.Arrays;
import java.util.List;

/**
 * Splits a group that is too large by the next best field, again and again, so that no record is dropped. Rows alike in every field come
 * into groups of neighbours.
 */
final class Refinement {

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

    void split(int[] rows, int count, int field, Groups out) {
        if (count < 2 || (left > 0 && (rows[0] >= left || rows[count - 1] < left))) {
            return;
        }
        if (count <= most) {
            out.group(rows, count);
        } else if (field == fields.size()) {
            neighbours(rows, count, out);
        } else {
            splitBy(fields.get(field), rows, count, field, out);
        }
    }

    private void splitBy(RowValue value, int[] rows, int count, int field, Groups out) {
        long[] values = new long[count];
        for (int at = 0; at < count; at++) {
            values[at] = value.of(rows[at]) << 32 | at;
        }
        Arrays.sort(values);
        int from = 0;
        while (from < count) {
            int to = from + 1;
            while (to < count && values[to] >>> 32 == values[from] >>> 32) {
                to++;
            }
            int[] part = new int[to - from];
            for (int at = from; at < to; at++) {
                part[at - from] = rows[(int) values[at]];
            }
            split(part, part.length, field + 1, out);
            from = to;
        }
    }

    private void neighbours(int[] rows, int count, Groups out) {
        for (int from = 0; from < count; from += most) {
            int to = Math.min(count, from + most);
            int[] part = Arrays.copyOfRange(rows, from, to);
            if (left == 0 || (part[0] < left && part[part.length - 1] >= left)) {
                out.group(part, part.length);
            }
        }
    }

    /** A field of a row as a number of 32 bits. */
    interface RowValue {
        long of(int row);
    }

    /** Hears a group in order of rows. */
    interface Groups {
        void group(int[] rows, int count);
    }
}
