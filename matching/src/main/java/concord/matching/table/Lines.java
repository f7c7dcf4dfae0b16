package concord.matching.table;

import java.util.Arrays;

/**
 * The line of the file at which each row begins. Nearly all rows take one line, so that only the rows are kept before which something else
 * happened: a row of several lines, a row left out.
 */
final class Lines {

    private int[] rows = new int[8];
    private long[] ahead = new long[8];
    private int size;

    /** Called for the rows in order. */
    void add(int row, long line) {
        long lead = line - row;
        if (size > 0 && ahead[size - 1] == lead) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            ahead = Arrays.copyOf(ahead, size * 2);
        }
        rows[size] = row;
        ahead[size++] = lead;
    }

    /** The rows of a later part of the same file. */
    void addAll(Lines later, int rowsBefore, long linesBefore) {
        for (int at = 0; at < later.size; at++) {
            add(rowsBefore + later.rows[at], linesBefore + later.rows[at] + later.ahead[at]);
        }
    }

    long of(int row) {
        int at = Arrays.binarySearch(rows, 0, size, row);
        return row + ahead[at >= 0 ? at : -at - 2];
    }
}
