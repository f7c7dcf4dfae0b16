package concord.matching.batch;

import concord.matching.table.Column;
import concord.matching.table.Table;
import java.util.Arrays;

/**
 * An order of rows that hangs on what they say alone, so that drawn samples and ties fall the same however the file was sorted. Rows that say
 * the same stay in their order.
 */
final class RowOrder {

    private RowOrder() {}

    /** @param left of two files one below the other, how many rows are of the first: they stay above */
    static int[] of(Table table, int left) {
        long[] content = new long[table.rows()];
        for (Column column : table.columns()) {
            long own = Hash.of(column.header());
            long[] values = column.values().stream()
                    .mapToLong(value -> Hash.of(own, Hash.of(value)))
                    .toArray();
            for (int row = 0; row < content.length; row++) {
                content[row] += values[column.code(row)];
            }
        }
        int bits = 32 - Integer.numberOfLeadingZeros(content.length);
        for (int row = 0; row < content.length; row++) {
            long side = row < left ? 0 : 1L << 63;
            content[row] = side | (((Hash.mixed(content[row]) << bits) >>> 1) & -(1L << bits)) | row;
        }
        long[] sorted = LongSort.sort(content, content.length);
        int mask = (1 << bits) - 1;
        int[] order = new int[table.rows()];
        Arrays.setAll(order, at -> (int) sorted[at] & mask);
        return order;
    }

    static void arrange(int[] values, int[] order) {
        int[] before = values.clone();
        for (int at = 0; at < values.length; at++) {
            values[at] = before[order[at]];
        }
    }
}
