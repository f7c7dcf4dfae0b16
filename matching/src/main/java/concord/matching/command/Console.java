package concord.matching.command;

import concord.matching.batch.Settings;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where the command speaks: results to read at once on the output, all else on the error stream. */
record Console(PrintStream out, PrintStream err) {

    Speaker speaker(Arguments arguments) {
        return new Speaker(err, arguments.has("--quiet"));
    }

    Settings settings(Arguments arguments, Speaker speaker) throws Misuse {
        return new Settings(
                arguments.probability("--threshold", Settings.USUAL_THRESHOLD),
                arguments.count("--seed", (int) Settings.USUAL_SEED, 999_999_999),
                speaker::say);
    }

    static Path path(String typed) throws Misuse {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new Misuse("That is not the name of a file.");
        }
    }
}
