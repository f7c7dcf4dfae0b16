package concord.files.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeyFileTests {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceForItsOwnerAloneAndThenStays() throws IOException {
        var file = new InstallationKeyFile(folder.resolve("secrets/installation.key"));

        byte[] made = file.readOrMake().check();

        assertThat(file.readOrMake().check()).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void isNotMadeForAnOperatorWhoNamedOne() {
        var file = new InstallationKeyFile(folder.resolve("missing.key"));

        assertThatThrownBy(file::read).isInstanceOf(CannotStart.class).hasMessageContaining("missing");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        Path path = Files.writeString(folder.resolve("bad.key"), "not a key");

        assertThatThrownBy(() -> new InstallationKeyFile(path).read()).isInstanceOf(CannotStart.class);
    }
}
