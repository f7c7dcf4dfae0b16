package concord.matching.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Puts right the few values that are not plain ASCII text: what is no UTF-8 is read as Windows-1252, which is what spreadsheets write; control
 * characters become blanks. Most values need nothing and are not touched.
 */
final class Cells {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Cells() {}

    static boolean isPlain(byte[] bytes, int start, int end) {
        for (int at = start; at < end; at++) {
            // Below the blank are control characters, and, as bytes have signs, all that is not ASCII.
            if (bytes[at] < ' ') {
                return false;
            }
        }
        return true;
    }

    static String text(byte[] bytes, int start, int end) {
        String decoded = utf8(bytes, start, end);
        return clean(decoded == null ? new String(bytes, start, end - start, WINDOWS_1252) : decoded);
    }

    private static @Nullable String utf8(byte[] bytes, int start, int end) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isISOControl(point) || Character.isSpaceChar(point) ? ' ' : point)
                .filter(point ->
                        Character.getType(point) != Character.FORMAT && Character.getType(point) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
