package concord.imports;

import java.util.List;

/**
 * A row that was not entered.
 *
 * @param line of the file on which it begins
 * @param reason in sentences
 */
record BadRow(long line, List<String> cells, String reason) {

    BadRow {
        cells = List.copyOf(cells);
    }
}
