package concord.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Base64;

/**
 * Base64 with exactly one spelling for each sequence of bytes. The JDK's decoder lets missing padding and stray last
 * bits pass, so that a changed character could go unnoticed.
 */
final class StrictBase64 {

    private StrictBase64() {}

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] decode(String text) {
        return decode(text.getBytes(ISO_8859_1));
    }

    static byte[] decode(byte[] text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Arrays.equals(Base64.getEncoder().encode(bytes), text)) {
            throw new IllegalArgumentException("Not the one proper base64 spelling of its bytes");
        }
        return bytes;
    }
}
