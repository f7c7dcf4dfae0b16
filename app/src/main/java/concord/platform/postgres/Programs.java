package concord.platform.postgres;

import concord.platform.CannotStart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code initdb} and {@code pg_ctl}. Their output goes to a file and never to a pipe: the server inherits it,
 * and whoever read the pipe would wait until the server ends.
 */
record Programs(Binaries binaries, Guise guise, Path output, Progress progress) {

    private static final long SECONDS_BETWEEN_NEWS = 10;

    /** The exit code of the program. While it runs, {@code patience} is said again and again. */
    int run(String patience, List<String> arguments) throws IOException {
        Process process = start(arguments);
        try {
            long seconds = 0;
            while (!process.waitFor(SECONDS_BETWEEN_NEWS, TimeUnit.SECONDS)) {
                seconds += SECONDS_BETWEEN_NEWS;
                progress.says(patience + " (" + seconds + " seconds so far)");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", "Start Concord again.", e);
        }
    }

    private Process start(List<String> arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(guise.command(arguments))
                .directory(binaries.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .redirectInput(nothing());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static ProcessBuilder.Redirect nothing() {
        boolean windows = File.separatorChar == '\\';
        return ProcessBuilder.Redirect.from(new File(windows ? "NUL" : "/dev/null"));
    }
}
