package concord.platform.postgres;

import concord.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A generated password in a file that only its owner may read. */
record Secret(Path file, String text) {

    private static final int BYTES = 24;

    /** The secret in the file, made now if there is none (or an empty one, left by a start that was killed). */
    static Secret in(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            return new Secret(file, Files.readString(file));
        }
        Files.createDirectories(file.getParent(), OwnerOnly.folder());
        Files.deleteIfExists(file);
        Files.createFile(file, OwnerOnly.file());
        String text = generated();
        Files.writeString(file, text);
        return new Secret(file, text);
    }

    private static String generated() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secret[" + file + "]";
    }
}
