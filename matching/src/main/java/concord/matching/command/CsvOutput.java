package concord.matching.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a CSV file (RFC 4180 but for the line end, which is LF; UTF-8). It gets its name only when it is whole, so that what stands
 * under the name is never half a result.
 */
final class CsvOutput implements AutoCloseable {

    private final Path path;
    private final Path unfinished;
    private final OutputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private boolean finished;

    CsvOutput(Path path, String header) throws IOException {
        this.path = path;
        this.unfinished = path.resolveSibling(path.getFileName() + ".part");
        this.stream = Files.newOutputStream(unfinished);
        text(header.getBytes(StandardCharsets.US_ASCII));
        endRow();
    }

    CsvOutput text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (!needsQuotes(bytes)) {
            text(bytes);
            return this;
        }
        put('"');
        for (byte character : bytes) {
            if (character == '"') {
                put('"');
            }
            put(character);
        }
        put('"');
        return this;
    }

    /** A number with a fixed count of decimals, cut and not rounded, so that what is below a threshold never looks as if it reached it. */
    CsvOutput number(double value, int decimals) {
        long scale = 1;
        for (int at = 0; at < decimals; at++) {
            scale *= 10;
        }
        long scaled = (long) Math.floor(Math.abs(value) * scale + 1e-9);
        if (value < 0 && scaled > 0) {
            put('-');
        }
        text(Long.toString(scaled / scale).getBytes(StandardCharsets.US_ASCII));
        put('.');
        for (long place = scale / 10; place > 0; place /= 10) {
            put((int) ('0' + scaled / place % 10));
        }
        return this;
    }

    CsvOutput comma() {
        put(',');
        return this;
    }

    void endRow() {
        put('\n');
    }

    /** The file is whole. */
    void finish() throws IOException {
        stream.write(buffer, 0, filled);
        stream.close();
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            stream.close();
            Files.deleteIfExists(unfinished);
        }
    }

    private void text(byte[] bytes) {
        for (byte character : bytes) {
            put(character);
        }
    }

    /** Results come through callbacks that know nothing of files. */
    private void put(int character) {
        if (filled == buffer.length) {
            try {
                stream.write(buffer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            filled = 0;
        }
        buffer[filled++] = (byte) character;
    }

    private static boolean needsQuotes(byte[] bytes) {
        for (byte character : bytes) {
            if (character == ',' || character == '"' || character == '\n' || character == '\r') {
                return true;
            }
        }
        return bytes.length > 0 && (bytes[0] == ' ' || bytes[bytes.length - 1] == ' ');
    }
}
