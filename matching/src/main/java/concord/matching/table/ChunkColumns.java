package concord.matching.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one piece of a file, coded with dictionaries of its own, so that pieces are read side by side.
 */
final class ChunkColumns {

    /** A longer cell is a note or a swallowed row, never an attribute of a person. */
    private static final int LONGEST_CELL = 32_768;

    private static final String TOO_LONG = "has a cell of more than " + LONGEST_CELL + " bytes";

    private final int cells;
    private final Layout layout;
    private final Dictionary[] dictionaries;
    private final int[][] codes;
    private final TextsBuilder ids = new TextsBuilder();
    private final Lines lines = new Lines();
    private final BadRows bad = new BadRows();
    private int rows;
    private long lineCount;

    ChunkColumns(int cells, Layout layout, int expectedRows) {
        this.cells = cells;
        this.layout = layout;
        int columns = layout.columns().size();
        this.dictionaries = new Dictionary[columns];
        this.codes = new int[columns][expectedRows];
        Arrays.setAll(dictionaries, _ -> new Dictionary());
    }

    /** Reads all rows; lines are counted from 1 within the piece. */
    void read(CsvRows source, byte[] bytes) {
        while (source.next()) {
            String fault = fault(source);
            if (fault == null) {
                add(source, bytes);
            } else {
                bad.add(source.line(), fault);
            }
        }
        lineCount = source.nextLine() - 1;
    }

    /** Takes note of a piece of a row that is longer than any piece. */
    void drop(CsvChunks.LongRow row) {
        if (row == CsvChunks.LongRow.BEGINS) {
            bad.add(1, "is longer than " + CsvChunks.SIZE + " bytes");
        }
        lineCount = row == CsvChunks.LongRow.ENDS ? 1 : 0;
    }

    private @Nullable String fault(CsvRows row) {
        if (row.fault() != null) {
            return row.fault();
        }
        for (int cell = cells; cell < row.cells(); cell++) {
            if (row.end(cell) > row.start(cell)) {
                return "has more cells than the header";
            }
        }
        if (layout.id() != Layout.LINE && length(row, layout.id()) == 0) {
            return "has no id";
        }
        boolean tooLong = layout.id() != Layout.LINE && length(row, layout.id()) > LONGEST_CELL;
        for (Layout.Chosen column : layout.columns()) {
            tooLong |= length(row, column.index()) > LONGEST_CELL;
        }
        return tooLong ? TOO_LONG : null;
    }

    private static int length(CsvRows row, int cell) {
        return cell < row.cells() ? row.end(cell) - row.start(cell) : 0;
    }

    private void add(CsvRows row, byte[] bytes) {
        if (row.cells() < cells) {
            bad.add(row.line(), "has fewer cells than the header; the rest is taken as blank");
        }
        if (layout.id() != Layout.LINE) {
            ids.add(bytes, row.start(layout.id()), row.end(layout.id()));
        }
        lines.add(rows, row.line());
        List<Layout.Chosen> chosen = layout.columns();
        for (int column = 0; column < codes.length; column++) {
            int cell = chosen.get(column).index();
            int code = cell < row.cells() ? dictionaries[column].code(bytes, row.start(cell), row.end(cell)) : 0;
            if (rows == codes[column].length) {
                codes[column] = Arrays.copyOf(codes[column], rows * 2 + 16);
            }
            codes[column][rows] = code;
        }
        rows++;
    }

    int rows() {
        return rows;
    }

    long lineCount() {
        return lineCount;
    }

    BadRows bad() {
        return bad;
    }

    Lines lines() {
        return lines;
    }

    TextsBuilder ids() {
        return ids;
    }

    Dictionary dictionary(int column) {
        return dictionaries[column];
    }

    /** Gives the memory of a column back, once it is merged. */
    void forget(int column) {
        dictionaries[column] = new Dictionary();
        codes[column] = new int[0];
    }

    int[] codes(int column) {
        return codes[column];
    }
}
