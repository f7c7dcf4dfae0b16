package concord.matching.command;

import java.io.BufferedOutputStream;
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
    private boolean finished;

    CsvOutput(Path path, String header) throws IOException {
        this.path = path;
        this.unfinished = path.resolveSibling(path.getFileName() + ".part");
        this.stream = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
        ascii(header);
        endRow();
    }

    CsvOutput text(String value) {
        return guarded(() -> {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            if (!needsQuotes(bytes)) {
                stream.write(bytes);
                return;
            }
            stream.write('"');
            for (byte character : bytes) {
                if (character == '"') {
                    stream.write('"');
                }
                stream.write(character);
            }
            stream.write('"');
        });
    }

    /** A number with a fixed count of decimals, cut and not rounded, so that what is below a threshold never looks as if it reached it. */
    CsvOutput number(double value, int decimals) {
        return guarded(() -> {
            long scale = Math.round(Math.pow(10, decimals));
            long scaled = (long) Math.floor(Math.abs(value) * scale + 1e-9);
            if (value < 0 && scaled > 0) {
                stream.write('-');
            }
            ascii(Long.toString(scaled / scale));
            stream.write('.');
            String fraction = Long.toString(scaled % scale);
            for (int at = fraction.length(); at < decimals; at++) {
                stream.write('0');
            }
            ascii(fraction);
        });
    }

    CsvOutput comma() {
        return guarded(() -> stream.write(','));
    }

    void endRow() {
        guarded(() -> stream.write('\n'));
    }

    /** The file is whole. */
    void finish() throws IOException {
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

    private void ascii(String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean needsQuotes(byte[] bytes) {
        for (byte character : bytes) {
            if (character == ',' || character == '"' || character == '\n' || character == '\r') {
                return true;
            }
        }
        return bytes.length > 0 && (bytes[0] == ' ' || bytes[bytes.length - 1] == ' ');
    }

    private interface Writing {
        void write() throws IOException;
    }

    /** Results come through callbacks that know nothing of files. */
    private CsvOutput guarded(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
