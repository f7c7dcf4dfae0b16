package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import concord.platform.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to use a data home, held by one process at a time. The operating system takes it back when the process
 * dies, however it dies; only who holds it may treat a running server as orphaned.
 *
 * <p>POSIX lets go of a process's lock when the process closes <em>any</em> channel of the file. So a second start in
 * the same process never opens it, and the file names its holder too: if a lock is ever lost, the living holder still
 * stands.
 */
final class DataLock implements AutoCloseable {

    /** Far beyond the content, because Windows forbids others to read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_HOLDER = 100;
    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DataLock take(DataHome home) {
        try {
            Path file = home.path().toRealPath().resolve("concord.lock");
            if (!HELD_BY_THIS_PROCESS.add(file)) {
                throw refusal(home, Holder.current());
            }
            return takeFromOthers(home, file);
        } catch (IOException e) {
            throw new CannotStart(
                    "Concord cannot lock its data folder " + home.path() + " (" + e.getMessage() + ").",
                    "Check that you may write to it, or choose another with --data DIR.",
                    e);
        }
    }

    /** The lock, or nothing while another process holds it. */
    static Optional<DataLock> takeIfFree(DataHome home) {
        try {
            return Optional.of(take(home));
        } catch (Held _) {
            return Optional.empty();
        }
    }

    private static DataLock takeFromOthers(DataHome home, Path file) throws IOException {
        DataLock lock = new DataLock(file, open(file));
        try {
            Holder last = Holder.parse(lock.content());
            if (lock.channel.tryLock(LOCKED_BYTE, 1, false) == null || last.livesElsewhere()) {
                throw refusal(home, last);
            }
            lock.write(Holder.current());
            return lock;
        } catch (IOException | CannotStart e) {
            lock.leave();
            throw e;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                OwnerOnly.file());
    }

    private String content() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(bytes, 0);
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
    }

    private void write(Holder holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.text().getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static CannotStart refusal(DataHome home, Holder holder) {
        return new Held(home, holder);
    }

    /** Another process uses the folder. */
    private static final class Held extends CannotStart {

        private static final long serialVersionUID = 1L;

        Held(DataHome home, Holder holder) {
            super(
                    "Concord is already running on the data folder " + home.path() + " (process " + holder.process()
                            + ").",
                    "Use that one, or stop it first (Ctrl-C in its window), or start this one on a folder of its own "
                            + "with --data DIR and --port N.");
        }
    }

    /** Whether this is the file of the lock. */
    boolean isOn(Path path) {
        return file.equals(path);
    }

    /** Gives the lock back and says so in the file, since this process may live on. */
    @Override
    public void close() {
        try {
            channel.truncate(0);
            leave();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void leave() throws IOException {
        HELD_BY_THIS_PROCESS.remove(file);
        channel.close();
    }

    /** Who holds the lock: a process, and when it began, since numbers of processes are used again. */
    private record Holder(String process, String since) {

        static Holder current() {
            ProcessHandle self = ProcessHandle.current();
            return new Holder(Long.toString(self.pid()), beginning(self));
        }

        static Holder parse(String text) {
            String[] words = text.strip().split(" ", 2);
            return words.length == 2 ? new Holder(words[0], words[1]) : new Holder("unknown", "");
        }

        String text() {
            return process + " " + since + "\n";
        }

        boolean livesElsewhere() {
            return !equals(current())
                    && process.matches("[0-9]{1,18}")
                    && ProcessHandle.of(Long.parseLong(process))
                            .filter(ProcessHandle::isAlive)
                            .filter(other -> beginning(other).equals(since))
                            .isPresent();
        }

        private static String beginning(ProcessHandle handle) {
            return handle.info().startInstant().map(Object::toString).orElse("unknown");
        }
    }
}
