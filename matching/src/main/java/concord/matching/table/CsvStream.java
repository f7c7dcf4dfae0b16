package concord.matching.table;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a file as bytes of UTF-8 or of something that differs from it only within cells. */
final class CsvStream {

    private static final int HEAD = 4_096;

    private CsvStream() {}

    static InputStream open(Path path) throws IOException {
        InputStream file = new FileInputStream(path.toFile());
        try {
            InputStream stream = decompressed(new BufferedInputStream(file, 1 << 16));
            return asUtf8(stream);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static InputStream decompressed(InputStream stream) throws IOException {
        byte[] head = head(stream, 2);
        boolean gzip = head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
        return gzip ? new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16) : stream;
    }

    private static InputStream asUtf8(InputStream stream) throws IOException {
        byte[] head = head(stream, HEAD);
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            stream.skipNBytes(3);
            return stream;
        }
        if (begins(head, 0xFF, 0xFE)) {
            stream.skipNBytes(2);
            return new Recoded(stream, StandardCharsets.UTF_16LE);
        }
        if (begins(head, 0xFE, 0xFF)) {
            stream.skipNBytes(2);
            return new Recoded(stream, StandardCharsets.UTF_16BE);
        }
        return withoutMark(stream, head);
    }

    /** Half of the bytes of Western text in UTF-16 are nought, all of them before or all behind the letters. */
    private static InputStream withoutMark(InputStream stream, byte[] head) {
        int[] noughts = new int[2];
        for (int at = 0; at < head.length; at++) {
            noughts[at % 2] += head[at] == 0 ? 1 : 0;
        }
        int most = head.length * 2 / 5;
        if (head.length >= 8 && noughts[1] > most && noughts[0] == 0) {
            return new Recoded(stream, StandardCharsets.UTF_16LE);
        }
        if (head.length >= 8 && noughts[0] > most && noughts[1] == 0) {
            return new Recoded(stream, StandardCharsets.UTF_16BE);
        }
        return stream;
    }

    private static byte[] head(InputStream stream, int length) throws IOException {
        stream.mark(length);
        byte[] head = stream.readNBytes(length);
        stream.reset();
        return head;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    /** Turns another encoding into UTF-8 on the way. */
    private static final class Recoded extends InputStream {

        private final Reader reader;
        private final char[] characters = new char[1 << 14];
        private byte[] bytes = new byte[0];
        private int at;

        Recoded(InputStream stream, Charset charset) {
            this.reader = new InputStreamReader(stream, charset);
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, offset, count);
            at += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }

        private boolean fill() throws IOException {
            while (at == bytes.length) {
                int count = reader.read(characters);
                if (count < 0) {
                    return false;
                }
                // A pair cut in two by the end of the buffer is kept whole.
                if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
                    int low = reader.read();
                    bytes = (new String(characters, 0, count) + (low < 0 ? "" : (char) low))
                            .getBytes(StandardCharsets.UTF_8);
                } else {
                    bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
                }
                at = 0;
            }
            return true;
        }
    }
}
