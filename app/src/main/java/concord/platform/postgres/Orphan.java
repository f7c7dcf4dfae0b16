package concord.platform.postgres;

import concord.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server left behind by a Concord that was killed: it lives on in a session of its own. Whoever holds the lock of
 * the data home stops it and starts anew; nothing that was acknowledged is lost.
 */
final class Orphan {

    private static final Duration GRACE = Duration.ofMinutes(2);

    private final Path binaries;
    private final Path cluster;

    Orphan(Binaries binaries, Cluster cluster) {
        this.binaries = realPath(binaries.home());
        this.cluster = cluster.folder();
    }

    /** Stops the server that was left behind, if there is one; afterwards no process of it lives. */
    void takeOver(Server server, Progress progress) throws IOException {
        List<ProcessHandle> left = processesBelow(binaries);
        if (!left.isEmpty()) {
            progress.says("Stopping the database that an earlier Concord left running.");
            server.stop();
            processesBelow(binaries).forEach(Orphan::await);
        }
        // The number in the file may by now be another program's, at which PostgreSQL would refuse to start. No
        // process of this data home lives any more, so the file speaks of nobody.
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    /** Ends whatever runs from there at once; for files that nobody wants to keep. */
    static void endAllBelow(Path folder) {
        List<ProcessHandle> left = processesBelow(realPath(folder));
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(Orphan::await);
    }

    /**
     * Processes whose program lies below this data home. The number in postmaster.pid alone would not do: in a copied
     * data folder it names the living server of the original.
     */
    private static List<ProcessHandle> processesBelow(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> runsFrom(folder, process))
                .toList();
    }

    private static boolean runsFrom(Path folder, ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(command -> command.startsWith(folder))
                .isPresent();
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillThere(process, e);
        } catch (ExecutionException | TimeoutException e) {
            throw stillThere(process, e);
        }
    }

    private static CannotStart stillThere(ProcessHandle process, Throwable cause) {
        return new CannotStart(
                "A database process of an earlier Concord does not end (process " + process.pid() + ").",
                "Wait a little and start again; if it is still there, end that process.",
                cause);
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path;
        }
    }
}
