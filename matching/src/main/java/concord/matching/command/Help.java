package concord.matching.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the command says about itself. It stands in a file, which the entry script shows without starting Java. */
final class Help {

    private Help() {}

    static String text() {
        try (InputStream stream = Objects.requireNonNull(Help.class.getResourceAsStream("help.txt"))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
