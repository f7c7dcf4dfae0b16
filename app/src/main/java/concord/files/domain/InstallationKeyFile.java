package concord.files.domain;

import concord.platform.CannotStart;
import concord.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The file that the installation's key is kept in: 32 random bytes in Base64, open to its owner alone. */
record InstallationKeyFile(Path path) {

    private static final String KEEP_IT =
            "Keep a copy of it apart from the database: without it no document can be read.";

    /** The key in the file, which must be there: an operator has made it and keeps it. */
    InstallationKey read() {
        if (!Files.isReadable(path)) {
            throw new CannotStart(
                    "The installation's key file " + path + " is missing or cannot be read.",
                    "Restore it from its backup. Only for a new installation make one: "
                            + "(umask 077; head -c 32 /dev/urandom | base64 > " + path + ").");
        }
        try {
            return new InstallationKey(
                    Seal.key(Base64.getDecoder().decode(Files.readString(path).strip())));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "The installation's key file " + path + " does not hold 32 bytes in Base64.",
                    "Restore it from its backup. " + KEEP_IT,
                    e);
        }
    }

    /** The key in the file, made now if there is none. */
    InstallationKey readOrMake() {
        if (Files.notExists(path)) {
            make();
        }
        return read();
    }

    private void make() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent(), OwnerOnly.folder());
            Path fresh = Files.createTempFile(path.toAbsolutePath().getParent(), "key", ".new", OwnerOnly.file());
            Files.writeString(
                    fresh, Base64.getEncoder().encodeToString(Seal.newKey().getEncoded()) + "\n");
            Files.move(fresh, path);
        } catch (IOException e) {
            throw new CannotStart(
                    "The installation's key file " + path + " cannot be written (" + e + ").",
                    "Choose a data folder that you may write to.",
                    e);
        }
    }
}
