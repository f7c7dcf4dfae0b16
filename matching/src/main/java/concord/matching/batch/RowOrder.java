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

    /** For each row the row of the table. */
    final int[] rows;
    /** The rows in an order by which samples are drawn: chance alone rules it. */
    final int[] drawn;

    private RowOrder(int[] rows, int[] drawn) {
        this.rows = rows;
        this.drawn = drawn;
    }

    /** @param left of two files one below the other, how many rows are of the first: they stay above */
    static RowOrder of(Table table, Names names, int left) {
        int[] drawn = byContent(table, left);
        int[] buckets = new int[names.parts()];
        Arrays.setAll(buckets, part -> (int) (Hash.of(names.part(part).joined) >>> (Long.SIZE - FAMILY_BITS)));
        int[] next = new int[(2 << FAMILY_BITS) + 1];
        for (int row = 0; row < drawn.length; row++) {
            next[bucket(buckets, names, row, left) + 1]++;
        }
        for (int bucket = 0; bucket < 2 << FAMILY_BITS; bucket++) {
            next[bucket + 1] += next[bucket];
        }
        int[] rows = new int[drawn.length];
        for (int rank = 0; rank < drawn.length; rank++) {
            int row = drawn[rank];
            int at = next[bucket(buckets, names, row, left)]++;
            rows[at] = row;
            drawn[rank] = at;
        }
        return new RowOrder(rows, drawn);
    }

    private static int bucket(int[] buckets, Names names, int row, int left) {
        return buckets[names.family[row]] + (row < left ? 0 : 1 << FAMILY_BITS);
    }

    private static int[] byContent(Table table, int left) {
        long[] content = content(table);
        int bits = 32 - Integer.numberOfLeadingZeros(content.length);
        for (int row = 0; row < content.length; row++) {
            long side = row < left ? 0 : 1L << 63;
            content[row] = side | (((Hash.mixed(content[row]) << bits) >>> 1) & -(1L << bits)) | row;
        }
        long[] sorted = LongSort.sort(content, content.length);
        int mask = (1 << bits) - 1;
        int[] order = new int[content.length];
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
