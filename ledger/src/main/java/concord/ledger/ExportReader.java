package concord.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/** Reads what {@link Export} wrote, one line at a time, and stops at the first line that is not as it must be. */
final class ExportReader {

    private static final int LONGEST_HEADER = 1 << 20;

    private final LineReader lines;

    ExportReader(InputStream in) {
        lines = new LineReader(in);
    }

    SignedCheckpoint header() throws IOException {
        if (!Arrays.equals(line(), Export.TITLE.getBytes(UTF_8))) {
            throw malformed("this is not a ledger export (its first line is not \"%s\")".formatted(Export.TITLE));
        }
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        copyParagraph(note);
        note.write('\n');
        copyParagraph(note);
        return SignedCheckpoint.read(new TextLines(utf8(note.toByteArray()), 1));
    }

    /** Adds the entry of the next line, once it agrees with its own index and leaf hash. */
    void addNext(Peaks peaks) throws IOException {
        byte[] line = line();
        int first = indexOfSpace(line, 0);
        int second = indexOfSpace(line, first + 1);
        if (!text(line, 0, first).equals(Long.toString(peaks.size()))) {
            throw malformed("expected entry %d".formatted(peaks.size()));
        }
        Hash leaf = peaks.add(entry(Arrays.copyOfRange(line, first + 1, second)));
        if (!text(line, second + 1, line.length).equals(leaf.base64())) {
            throw malformed("the entry and its leaf hash do not agree");
        }
    }

    void end() throws IOException {
        if (lines.next() != null) {
            throw malformed("the checkpoint covers no further entry");
        }
    }

    private byte[] entry(byte[] base64) {
        try {
            return StrictBase64.decode(base64);
        } catch (IllegalArgumentException improper) {
            throw malformed("the entry is not proper base64");
        }
    }

    private void copyParagraph(ByteArrayOutputStream note) throws IOException {
        for (byte[] line = line(); line.length > 0; line = line()) {
            note.writeBytes(line);
            note.write('\n');
            if (note.size() > LONGEST_HEADER) {
                throw malformed("the checkpoint does not end");
            }
        }
    }

    private byte[] line() throws IOException {
        byte[] line = lines.next();
        if (line == null) {
            throw new MalformedText(lines.line() + 1, "the file ends before its last entry");
        }
        return line;
    }

    private int indexOfSpace(byte[] line, int from) {
        for (int position = from; position < line.length; position++) {
            if (line[position] == ' ') {
                return position;
            }
        }
        throw malformed("expected an index, an entry and a leaf hash");
    }

    private static String text(byte[] line, int from, int to) {
        return new String(line, from, to - from, ISO_8859_1);
    }

    private String utf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new MalformedText(2, "the checkpoint is not UTF-8");
        }
    }

    private MalformedText malformed(String reason) {
        return new MalformedText(lines.line(), reason);
    }
}
