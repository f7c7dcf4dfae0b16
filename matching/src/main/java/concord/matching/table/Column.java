package concord.matching.table;

import java.util.Arrays;
import java.util.List;

/**
 * One column of a table: its distinct values, as written but without blanks at the ends, and for each row the number of its value.
 * Number 0 is the blank, also where no row is blank. Numbers follow the order in which the values first come in the file.
 */
public final class Column {

    private final String header;
    private final Evidence evidence;
    private final Texts values;
    private final int[] codes;

    Column(String header, Evidence evidence, Texts values, int[] codes) {
        this.header = header;
        this.evidence = evidence;
        this.values = values;
        this.codes = codes;
    }

    /** The header as in the file; of two files, that of the first. */
    public String header() {
        return header;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** The distinct values by number, the blank first. Each reading makes a new string. */
    public List<String> values() {
        return values;
    }

    /** The number of distinct values, the blank among them. */
    public int distinct() {
        return values.size();
    }

    /** The number of the row's value. */
    public int code(int row) {
        return codes[row];
    }

    /** The row's value; blank is the empty string. */
    public String value(int row) {
        return values.get(codes[row]);
    }

    /** The same column with some of its values blank. */
    Column blanked(boolean[] blank) {
        Dictionary dictionary = new Dictionary();
        int[] numbers = new int[values.size()];
        for (int code = 1; code < numbers.length; code++) {
            numbers[code] = blank[code] ? 0 : dictionary.code(values.bytes(), values.start(code), values.end(code));
        }
        int[] renumbered = new int[codes.length];
        Arrays.setAll(renumbered, row -> numbers[codes[row]]);
        return new Column(header, evidence, dictionary.build(), renumbered);
    }

    int rows() {
        return codes.length;
    }

    Texts texts() {
        return values;
    }

    Column as(Evidence other) {
        return new Column(header, other, values, codes);
    }
}
