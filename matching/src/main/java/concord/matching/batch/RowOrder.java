package concord.matching.batch;

import concord.matching.table.Column;
import concord.matching.table.Table;
import java.util.Arrays;
import java.util.List;

/**
 * An order of rows that hangs on what they say alone, so that drawn samples and ties fall the same however the file was sorted. Rows of one family
 * name stand together, since they are compared most and memory is read best where it was just read. Rows that say the same stay in their
 * order.
 */
final class RowOrder {

    /** So many bits of the order are the family name's. */
    private static final int FAMILY_BITS = 14;

    private static final int STRETCH = 1 << 14;

    private RowOrder() {}

    /** @param left of two files one below the other, how many rows are of the first: they stay above */
    static int[] of(Table table, Names names, int left) {
        long[] content = content(table);
        long[] families = new long[names.parts()];
        Arrays.setAll(families, part -> Hash.of(names.part(part).joined) & (-1L << (Long.SIZE - FAMILY_BITS)));
        int bits = 32 - Integer.numberOfLeadingZeros(content.length);
        for (int row = 0; row < content.length; row++) {
            long side = row < left ? 0 : 1L << 63;
            long mixed = families[names.family[row]] | (Hash.mixed(content[row]) >>> FAMILY_BITS);
            content[row] = side | ((mixed >>> 1) & -(1L << bits)) | row;
        }
        long[] sorted = LongSort.sort(content, content.length);
        int mask = (1 << bits) - 1;
        int[] order = new int[table.rows()];
        Arrays.setAll(order, at -> (int) sorted[at] & mask);
        return order;
    }

    /** For each row a number made of all its values. */
    private static long[] content(Table table) {
        List<Column> columns = table.columns();
        long[][] values = new long[columns.size()][];
        Crew.share(values.length, at -> values[at] = hashes(columns.get(at)));
        long[] content = new long[table.rows()];
        Crew.share((content.length + STRETCH - 1) / STRETCH, stretch -> {
            int to = Math.min(content.length, (stretch + 1) * STRETCH);
            for (int at = 0; at < values.length; at++) {
                Column column = columns.get(at);
                for (int row = stretch * STRETCH; row < to; row++) {
                    content[row] += values[at][column.code(row)];
                }
            }
        });
        return content;
    }

    private static long[] hashes(Column column) {
        long own = Hash.of(column.header());
        return column.values().stream()
                .mapToLong(value -> Hash.of(own, Hash.of(value)))
                .toArray();
    }

    static void arrange(int[] values, int[] order) {
        int[] before = values.clone();
        for (int at = 0; at < values.length; at++) {
            values[at] = before[order[at]];
        }
    }
}
