package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root cannot run PostgreSQL as itself. These tests need root, and are skipped for everybody else. */
class GuiseTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void asRoot() {
        assumeTrue(Guise.fitting() != Guise.ITSELF, "only root needs a guise");
    }

    @Test
    void runsAsNobodyWhereNamespacesAreForbidden() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataHome home = DataHome.open(folder.resolve("data"));

        EmbeddedPostgres.start(home, Guise.NOBODY, _ -> {}).close();
        EmbeddedPostgres.start(home, Guise.NOBODY, _ -> {}).close();

        assertThat(Files.getAttribute(home.resolve("postgres/cluster"), "unix:uid"))
                .isEqualTo(65534);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void saysWhenNobodyCannotReachTheDataFolder() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        DataHome home = DataHome.open(folder.resolve("data"));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.start(home, Guise.NOBODY, _ -> {}))
                .withMessageContaining("nobody else may enter a folder above " + home.path())
                .satisfies(e -> assertThat(e.remedy()).contains("ordinary user"));
    }
}
