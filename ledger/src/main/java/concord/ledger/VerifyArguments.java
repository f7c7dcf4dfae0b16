package concord.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Verify} was told on the command line, with the files of keys and checkpoint read. */
final class VerifyArguments {

    private static final long LONGEST_TEXT = 1 << 20;

    private final List<VerifyingKey> witnesses = new ArrayList<>();
    private @Nullable Path export;
    private @Nullable PublicKey key;
    private @Nullable SignedCheckpoint earlier;

    private VerifyArguments() {}

    static VerifyArguments read(List<String> arguments) throws IOException {
        VerifyArguments read = new VerifyArguments();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            read.take(rest.next(), rest);
        }
        return read;
    }

    Path export() {
        if (export == null) {
            throw new Unusable("name the exported log");
        }
        return export;
    }

    Verifier verifier() {
        if (key == null) {
            throw new Unusable("name the log's public key with --key");
        }
        if (earlier == null) {
            return new Verifier(key, witnesses, null);
        }
        if (!earlier.verify(key)) {
            throw new Unusable("the earlier checkpoint is not signed with the key given");
        }
        return new Verifier(key, witnesses, earlier.checkpoint());
    }

    private void take(String argument, Iterator<String> rest) throws IOException {
        switch (argument) {
            case "--key" -> key = once(key, argument, key("log", value(argument, rest)));
            case "--witness" -> witnesses.add(witness(value(argument, rest)));
            case "--earlier" -> earlier = once(earlier, argument, checkpoint(value(argument, rest)));
            default -> export = once(export, "the exported log", path(argument));
        }
    }

    private static Path path(String argument) {
        if (argument.startsWith("--")) {
            throw new Unusable("there is no option " + argument);
        }
        return Path.of(argument);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Unusable(option + " needs a value");
        }
        return rest.next();
    }

    private static <T> T once(@Nullable T before, String what, T value) {
        if (before != null) {
            throw new Unusable(what + " may be given once only");
        }
        return value;
    }

    private static PublicKey key(String name, String file) throws IOException {
        return verifyingKey(name, file).key();
    }

    private static VerifyingKey witness(String nameAndFile) throws IOException {
        int equals = nameAndFile.indexOf('=');
        if (equals < 1) {
            throw new Unusable("--witness needs a name, an equals sign and a file");
        }
        return verifyingKey(nameAndFile.substring(0, equals), nameAndFile.substring(equals + 1));
    }

    private static VerifyingKey verifyingKey(String name, String file) throws IOException {
        String pem = text(file);
        try {
            return VerifyingKey.fromPem(name, pem);
        } catch (IllegalArgumentException improper) {
            throw new Unusable("%s: %s".formatted(file, improper.getMessage()));
        }
    }

    private static SignedCheckpoint checkpoint(String file) throws IOException {
        String text = text(file);
        try {
            return SignedCheckpoint.parse(text);
        } catch (MalformedText malformed) {
            throw new Unusable("%s: %s".formatted(file, malformed.getMessage()));
        }
    }

    private static String text(String file) throws IOException {
        Path path = Path.of(file);
        if (Files.size(path) > LONGEST_TEXT) {
            throw new Unusable(file + " is too long to be a key or a checkpoint");
        }
        return Files.readString(path);
    }

    /** The command line cannot be followed: its message says why. */
    static final class Unusable extends IllegalArgumentException {

        Unusable(String why) {
            super(why);
        }
    }
}
