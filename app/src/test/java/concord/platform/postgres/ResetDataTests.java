package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be deleted, and what never. */
class ResetDataTests {

    @TempDir
    private Path folder;

    @Test
    void deletesConcordsFolderWholly() throws IOException {
        DataHome home = DataHome.open(folder.resolve("data"));
        Files.createDirectories(home.resolve("postgres/cluster"));
        Files.writeString(home.resolve("postgres/cluster/PG_VERSION"), "18");

        ResetData.reset(home);

        assertThat(home.path()).doesNotExist();
    }

    @Test
    void deletesNothingThatIsNotMarked() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "private");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ResetData.reset(new DataHome(folder)))
                .withMessage("The folder " + folder + " is not Concord's.");
        assertThat(folder.resolve("letter.txt")).hasContent("private");
    }

    @Test
    void deletesNothingUnderARunningConcord() throws IOException {
        DataHome home = DataHome.open(folder.resolve("data"));
        Files.writeString(home.resolve("kept"), "still here");

        try (DataLock _ = DataLock.take(home)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> ResetData.reset(home))
                    .withMessageContaining("already running");
        }
        assertThat(home.resolve("kept")).hasContent("still here");
    }

    @Test
    void hasNothingToDoWhereThereIsNothing() {
        assertThatCode(() -> ResetData.reset(new DataHome(folder.resolve("nowhere"))))
                .doesNotThrowAnyException();
    }
}
