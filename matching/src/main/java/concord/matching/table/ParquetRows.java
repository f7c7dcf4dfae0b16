package concord.matching.table;

import java.util.BitSet;

/** Which rows of a Parquet file are taken: all but those without an id. */
final class ParquetRows {

    private final int rows;
    private final BitSet leftOut = new BitSet();

    private ParquetRows(int rows) {
        this.rows = rows;
    }

    static ParquetRows all(int rows) {
        return new ParquetRows(rows);
    }

    void leaveOut(int row) {
        leftOut.set(row);
    }

    boolean isKept(int row) {
        return !leftOut.get(row);
    }

    int count() {
        return rows - leftOut.cardinality();
    }

    Lines lines() {
        Lines lines = new Lines();
        int row = 0;
        for (int at = leftOut.nextClearBit(0); at < rows; at = leftOut.nextClearBit(at + 1)) {
            lines.add(row++, at + 1L);
        }
        return lines;
    }

    /** The rows' numbers as texts. */
    Texts numbers() {
        TextsBuilder numbers = new TextsBuilder();
        for (int row = 0; row < rows; row++) {
            numbers.add(Integer.toString(row + 1));
        }
        return numbers.build();
    }
}
