package concord.matching.command;

import concord.matching.table.BadRows;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Says on the error stream how it goes: which columns were taken for what, which rows were not, how far the work is. */
final class Speaker {

    private final PrintStream stream;
    private final boolean quiet;
    private final long begun = System.nanoTime();

    Speaker(PrintStream stream, boolean quiet) {
        this.stream = stream;
        this.quiet = quiet;
    }

    void say(String sentence) {
        if (!quiet) {
            stream.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - begun) / 1e9, sentence);
        }
    }

    void columns(String file, List<String> notes) {
        say("Columns of " + file + ":");
        if (!quiet) {
            notes.forEach(note -> stream.println("            " + note));
        }
    }

    /** Bad rows are said also to those who want no progress: a record that was left out may be the one that matters. */
    void bad(String file, BadRows bad) {
        bad.first().forEach(row -> stream.println(file + ", line " + row.line() + ": " + row.reason()));
        if (bad.total() > bad.first().size()) {
            stream.println("… and more; in all, of " + file + ":");
            bad.counts().forEach((reason, count) -> stream.println("            " + count + " × " + reason));
        }
    }
}
