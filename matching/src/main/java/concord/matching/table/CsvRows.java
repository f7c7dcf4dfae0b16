package concord.matching.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows one after the other from bytes that begin and end with whole rows (RFC 4180, and what is written in its name). It makes no
 * garbage: the cells of the present row are places in the bytes.
 *
 * <p>Blanks around a cell do not belong to it, also before a quote. A quote within a cell is a letter. When a quote is opened and not
 * closed, or closed in the middle of a later line, the row is at fault, and reading goes on with the line behind the one in which the row
 * began, so that one wrong quote costs one row.
 */
final class CsvRows {

    static final String UNCLOSED = "a quote is opened and not closed";

    private final byte[] bytes;
    private final int limit;
    private final byte separator;
    private final byte newline;

    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] doubled = new boolean[32];
    private int count;
    private int at;
    private long line = 1;
    private long rowLine;
    private @Nullable String fault;

    CsvRows(byte[] bytes, int from, int to, CsvDialect dialect) {
        this.bytes = bytes;
        this.at = from;
        this.limit = to;
        this.separator = dialect.separator();
        this.newline = dialect.newline();
    }

    /** Goes to the next row; empty lines are none. */
    boolean next() {
        skipEmptyLines();
        if (at >= limit) {
            return false;
        }
        count = 0;
        fault = null;
        rowLine = line;
        int begun = at;
        if (read()) {
            undoubleQuotes();
        } else {
            resumeBehindLineOf(begun);
        }
        return true;
    }

    int cells() {
        return count;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    /** Why the row cannot be taken, or null. */
    @Nullable
    String fault() {
        return fault;
    }

    /** The line at which the row begins; the first is 1. */
    long line() {
        return rowLine;
    }

    /** Where the next row begins. */
    int position() {
        return at;
    }

    /** The number of the line that comes next. */
    long nextLine() {
        return line;
    }

    private void skipEmptyLines() {
        while (at < limit && (bytes[at] == newline || bytes[at] == '\r')) {
            line += bytes[at] == newline ? 1 : 0;
            at++;
        }
    }

    private boolean read() {
        while (true) {
            at = behindBlanks(at);
            boolean read = (at < limit && bytes[at] == '"') ? readQuoted() : readPlain();
            if (!read) {
                return false;
            }
            if (at >= limit) {
                return true;
            }
            byte end = bytes[at];
            at++;
            if (end == newline) {
                line++;
                return true;
            }
        }
    }

    private boolean readPlain() {
        int start = at;
        int end = at;
        while (end < limit && bytes[end] != separator && bytes[end] != newline) {
            end++;
        }
        at = end;
        while (end > start && isBlank(bytes[end - 1])) {
            end--;
        }
        add(start, end, false);
        return true;
    }

    private boolean readQuoted() {
        int start = at + 1;
        boolean escaped = false;
        boolean severalLines = false;
        for (int place = start; place < limit; place++) {
            byte character = bytes[place];
            if (character == newline) {
                severalLines = true;
                line++;
            } else if (character == '"') {
                int behind = behindBlanks(place + 1);
                if (place + 1 < limit && bytes[place + 1] == '"') {
                    escaped = true;
                    place++;
                } else if (behind >= limit || bytes[behind] == separator || bytes[behind] == newline) {
                    at = behind;
                    add(start, place, escaped);
                    return true;
                } else if (severalLines) {
                    return false;
                }
            }
        }
        return false;
    }

    private int behindBlanks(int from) {
        int place = from;
        while (place < limit && bytes[place] != separator && bytes[place] != newline && isBlank(bytes[place])) {
            place++;
        }
        return place;
    }

    /** Blank, tab, CR, NUL and the like. */
    private static boolean isBlank(byte character) {
        return character >= 0 && character <= ' ';
    }

    private void add(int start, int end, boolean escaped) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            doubled = Arrays.copyOf(doubled, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        doubled[count++] = escaped;
    }

    private void undoubleQuotes() {
        for (int cell = 0; cell < count; cell++) {
            if (doubled[cell]) {
                int to = starts[cell];
                for (int from = starts[cell]; from < ends[cell]; from++) {
                    bytes[to++] = bytes[from];
                    from += bytes[from] == '"' && from + 1 < ends[cell] && bytes[from + 1] == '"' ? 1 : 0;
                }
                ends[cell] = to;
            }
        }
    }

    private void resumeBehindLineOf(int begun) {
        fault = UNCLOSED;
        at = begun;
        while (at < limit && bytes[at] != newline) {
            at++;
        }
        at = Math.min(limit, at + 1);
        line = rowLine + 1;
    }
}
