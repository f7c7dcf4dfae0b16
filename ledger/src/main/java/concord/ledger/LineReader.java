package concord.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line without ever holding more than one line, however the file was made. */
final class LineReader {

    /** An index, an entry of the greatest length and a hash, in base64, with room to spare. */
    private static final int LONGEST_LINE = MerkleLog.LONGEST_ENTRY / 3 * 4 + 128;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long line;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The number of the line read last, from 1. */
    long line() {
        return line;
    }

    /** The next line without its line feed, or null at the end; throws {@link MalformedText}. */
    byte @Nullable [] next() throws IOException {
        if (start == end && !fill()) {
            return null;
        }
        line++;
        ByteArrayOutputStream collected = new ByteArrayOutputStream(512);
        while (true) {
            int feed = lineFeed();
            collected.write(buffer, start, feed - start);
            start = Math.min(feed + 1, end);
            if (collected.size() > LONGEST_LINE) {
                throw new MalformedText(line, "the line is longer than any entry may be");
            }
            if (feed < end) {
                return collected.toByteArray();
            }
            if (!fill()) {
                throw new MalformedText(line, "the line does not end, the file is cut short");
            }
        }
    }

    private int lineFeed() {
        int position = start;
        while (position < end && buffer[position] != '\n') {
            position++;
        }
        return position;
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
