package concord.platform.web.api;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list that does not move when something is added: the last entry that was read. Callers get it as a word
 * that means nothing to them, so that what is inside may change.
 */
public final class Cursor {

    private static final byte FIRST_FORM = 1;
    private static final int BYTES = 17;

    private Cursor() {}

    public static String after(UUID last) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .put(FIRST_FORM)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<UUID> read(String word) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            return bytes.remaining() == BYTES && bytes.get() == FIRST_FORM
                    ? Optional.of(new UUID(bytes.getLong(), bytes.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException noCursor) {
            return Optional.empty();
        }
    }
}
