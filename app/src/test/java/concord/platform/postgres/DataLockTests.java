package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process on a data folder, whatever happens to the lock. */
class DataLockTests {

    @TempDir
    private Path folder;

    private DataHome home;

    @BeforeEach
    void open() {
        home = DataHome.open(folder);
    }

    @Test
    void isTakenOnce() {
        try (DataLock _ = DataLock.take(home)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataLock.take(home))
                    .withMessageContaining(folder.toString())
                    .withMessageContaining("process " + ProcessHandle.current().pid());
            assertThatExceptionOfType(CannotStart.class)
                    .as("the first refusal did not give the lock away")
                    .isThrownBy(() -> DataLock.take(home));
        }
        assertThatCode(() -> DataLock.take(home).close()).doesNotThrowAnyException();
    }

    @Test
    void isTheSameByAnotherNameOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);

        try (DataLock _ = DataLock.take(home)) {
            assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataLock.take(new DataHome(link)));
        }
    }

    @Test
    void keepsOthersOutEvenWhenThisProcessHasLostIt() throws IOException, InterruptedException {
        try (DataLock _ = DataLock.take(home)) {
            assertThat(Files.readString(folder.resolve("concord.lock"))).isNotEmpty(); // and closes: POSIX lets go

            try (ChildJvm other = ChildJvm.run(TakingTheLock.class, folder.toString())) {
                assertThat(other.outputUntilItEnds()).contains("already running on the data folder " + folder);
                assertThat(other.exitCode()).isEqualTo(1);
            }
        }
    }

    @Test
    void isFreeForOthersOnceGivenBackByAProcessThatLivesOn() throws IOException, InterruptedException {
        DataLock.take(home).close();

        try (ChildJvm other = ChildJvm.run(TakingTheLock.class, folder.toString())) {
            assertThat(other.outputUntilItEnds()).isEmpty();
            assertThat(other.exitCode()).isZero();
        }
    }

    @Test
    void isFreeWhenItsHoldersNumberIsAnotherProcesssNow() throws IOException {
        String thisTestsParent =
                ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L) + " 2001-01-01T00:00:00Z\n";
        Files.writeString(folder.resolve("concord.lock"), thisTestsParent);

        assertThatCode(() -> DataLock.take(home).close()).doesNotThrowAnyException();
    }

    /** A second process that wants the lock. */
    static final class TakingTheLock {

        private TakingTheLock() {}

        public static void main(String[] arguments) {
            DataLock.take(new DataHome(Path.of(arguments[0]))).close();
        }
    }
}
