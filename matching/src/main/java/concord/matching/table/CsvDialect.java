package concord.matching.table;

/**
 * How a file separates cells and rows, as its head shows.
 *
 * @param separator between cells: comma, semicolon, tab or upright line, whichever the first line has most of
 * @param newline the last byte of a row's end: LF, or CR in files that have nothing else
 */
record CsvDialect(byte separator, byte newline) {

    private static final byte[] SEPARATORS = {',', ';', '\t', '|'};

    static CsvDialect of(byte[] head, int length) {
        return new CsvDialect(separator(head, length), newline(head, length));
    }

    private static byte newline(byte[] head, int length) {
        boolean carriageReturn = false;
        for (int at = 0; at < length; at++) {
            if (head[at] == '\n') {
                return '\n';
            }
            carriageReturn |= head[at] == '\r';
        }
        return carriageReturn ? (byte) '\r' : (byte) '\n';
    }

    private static byte separator(byte[] head, int length) {
        byte best = ',';
        int most = 0;
        for (byte separator : SEPARATORS) {
            int count = countInFirstLine(head, length, separator);
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }

    private static int countInFirstLine(byte[] head, int length, byte separator) {
        int count = 0;
        boolean begun = false;
        boolean quoted = false;
        for (int at = 0; at < length; at++) {
            byte character = head[at];
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r') && begun) {
                return count;
            } else if (!quoted && character == separator) {
                count++;
            }
            begun |= character != '\n' && character != '\r';
        }
        return count;
    }
}
