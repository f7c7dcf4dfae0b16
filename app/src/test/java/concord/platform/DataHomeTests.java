package concord.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of everything that must outlive Concord is its own, closed, and recognised again. */
class DataHomeTests {

    @TempDir
    private Path folder;

    @Test
    void isClosedToOthersEvenWhenItWasThereAndOpen() throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        DataHome home = DataHome.open(open);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void isKnownAgainByItsMarker() throws IOException {
        DataHome first = DataHome.open(folder.resolve("data"));
        Files.writeString(first.resolve("something"), "kept");

        assertThat(DataHome.open(first.path())).isEqualTo(first);
        assertThat(first.resolve("something")).hasContent("kept");
    }

    @Test
    void isNeverAFolderOfOtherThings() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "private");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataHome.open(folder))
                .withMessage("The folder " + folder + " is not empty and is not Concord's.");
        assertThat(folder.resolve("letter.txt")).hasContent("private");
        assertThat(folder.resolve(DataHome.MARKER)).doesNotExist();
    }

    @Test
    void isRefusedWhereAFileStandsInTheWay() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataHome.open(file.resolve("data")))
                .satisfies(e -> assertThat(e.remedy()).contains("--data DIR"));
    }
}
