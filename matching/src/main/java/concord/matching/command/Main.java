package concord.matching.command;

import concord.matching.table.UnreadableFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * {@code ./concord match}: finds records of the same person from the command line. Ends with 0 when done, 1 when a file cannot be read or
 * written, 2 when the command cannot be understood.
 */
public final class Main {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(arguments, out, err);
        out.flush();
        System.exit(code);
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            List<String> typed = Arrays.asList(arguments);
            if (typed.isEmpty() || typed.contains("--help") || typed.getFirst().equals("help")) {
                out.print(Help.text());
                return typed.isEmpty() ? MISUSED : DONE;
            }
            run(typed.getFirst(), typed.subList(1, typed.size()), new Console(out, err));
            return DONE;
        } catch (Misuse sentence) {
            err.println(sentence.getMessage());
            err.println("./concord match --help shows what is possible.");
            return MISUSED;
        } catch (UncheckedIOException e) {
            return failed(err, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            return failed(err, e);
        } catch (OutOfMemoryError e) {
            err.println(
                    "There is not enough memory for a file of this size. Set CONCORD_MATCH_HEAP to more, such as 8g.");
            return FAILED;
        }
    }

    private static void run(String command, List<String> typed, Console console) throws Misuse, IOException {
        switch (command) {
            case "link" -> LinkCommand.run(typed, console);
            case "dedupe" -> DedupeCommand.run(typed, console);
            case "find" -> FindCommand.run(typed, console);
            default -> throw new Misuse("match has no command \"" + command + "\": it has link, dedupe and find.");
        }
    }

    private static int failed(PrintStream err, IOException e) {
        boolean sentence = e instanceof UnreadableFile;
        err.println(sentence ? e.getMessage() : "A file could not be written: " + e.getMessage() + ".");
        return FAILED;
    }
}
