package concord.matching.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into pieces of whole rows, so that each can be read by itself. A cut is made behind the last line that is not within
 * quotes; where the quotes do not add up, behind the last line. The cuts depend on the bytes alone, never on who reads them when.
 */
final class CsvChunks {

    /** Enough rows that merging the pieces costs little; small enough that a few of them take little memory. */
    static final int SIZE = 16 << 20;

    private final InputStream stream;
    private final byte newline;
    private final int size;
    private byte[] rest = new byte[0];
    private boolean ended;
    private boolean withinLongRow;

    CsvChunks(InputStream stream, byte newline, int size) {
        this.stream = stream;
        this.newline = newline;
        this.size = size;
    }

    /** Whole rows, at the beginning of a buffer; or a piece of a row too long to be held, which has none. */
    static final class Chunk {

        private final byte[] bytes;
        private final int length;
        private final LongRow longRow;

        private Chunk(byte[] bytes, int length, LongRow longRow) {
            this.bytes = bytes;
            this.length = length;
            this.longRow = longRow;
        }

        byte[] bytes() {
            return bytes;
        }

        int length() {
            return length;
        }

        LongRow longRow() {
            return longRow;
        }
    }

    /** Where a piece lies in a row that is too long. */
    enum LongRow {
        NONE,
        BEGINS,
        GOES_ON,
        ENDS
    }

    /** The next piece, in a buffer that is the caller's until it is given back with the next call; null at the end. */
    @Nullable
    Chunk next(byte[] buffer) throws IOException {
        System.arraycopy(rest, 0, buffer, 0, rest.length);
        int length = rest.length + fill(buffer, rest.length);
        rest = new byte[0];
        if (length == 0) {
            return null;
        }
        if (withinLongRow) {
            return restOfLongRow(buffer, length);
        }
        if (ended) {
            return new Chunk(buffer, length, LongRow.NONE);
        }
        int cut = cut(buffer, length);
        if (cut == 0) {
            withinLongRow = true;
            return new Chunk(buffer, 0, LongRow.BEGINS);
        }
        rest = Arrays.copyOfRange(buffer, cut, length);
        return new Chunk(buffer, cut, LongRow.NONE);
    }

    private Chunk restOfLongRow(byte[] buffer, int length) {
        int end = 0;
        while (end < length && buffer[end] != newline) {
            end++;
        }
        withinLongRow = end == length;
        if (!withinLongRow) {
            rest = Arrays.copyOfRange(buffer, end + 1, length);
        }
        return new Chunk(buffer, 0, withinLongRow ? LongRow.GOES_ON : LongRow.ENDS);
    }

    private int fill(byte[] buffer, int from) throws IOException {
        int read = stream.readNBytes(buffer, from, size - from);
        ended = from + read < size;
        return read;
    }

    private int cut(byte[] buffer, int length) {
        int quotes = 0;
        for (int at = 0; at < length; at++) {
            quotes += buffer[at] == '"' ? 1 : 0;
        }
        int last = 0;
        for (int at = length - 1; at >= 0; at--) {
            if (buffer[at] == '"') {
                quotes--;
            } else if (buffer[at] == newline) {
                last = Math.max(last, at + 1);
                if (quotes % 2 == 0) {
                    return at + 1;
                }
            }
        }
        return last;
    }
}
