package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import concord.platform.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a data home, held by one process at a time. The operating system takes it back when the process
 * dies, however it dies; only who holds it may treat a running server as orphaned.
 */
final class DataLock implements AutoCloseable {

    /** Far beyond the content, because Windows forbids others to read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(DataHome home) {
        Path file = home.resolve("concord.lock");
        try {
            FileChannel channel = open(file);
            if (lock(channel) == null) {
                channel.close();
                throw refusal(home, file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.US_ASCII)), 0);
            return new DataLock(channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "Concord cannot lock its data folder " + home.path() + " (" + e.getMessage() + ").",
                    "Check that you may write to it, or choose another with --data DIR.",
                    e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                OwnerOnly.file());
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException _) {
            return null; // held by this very process
        }
    }

    private static CannotStart refusal(DataHome home, Path file) throws IOException {
        return new CannotStart(
                "Concord is already running on the data folder " + home.path() + " (process "
                        + Files.readString(file).strip() + ").",
                "Use that one, or stop it first (Ctrl-C in its window), or start this one on a folder of its own with "
                        + "--data DIR and --port N.");
    }

    private static String pid() {
        return ProcessHandle.current().pid() + "\n";
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
