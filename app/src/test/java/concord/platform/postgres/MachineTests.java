package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.platform.CannotStart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive that fits a machine, by the names that the JDK gives it. */
class MachineTests {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz, C.UTF-8",
        "Linux, aarch64, postgres-linux-arm_64.txz, C.UTF-8",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz, en_US.UTF-8",
        "Windows 11, amd64, postgres-windows-x86_64.txz, C"
    })
    void hasItsArchiveAndItsLocale(String os, String arch, String archive, String locale) {
        Machine machine = Machine.of(os, arch);

        assertThat(machine.archive()).isEqualTo(archive);
        assertThat(machine.locale()).isEqualTo(locale);
    }

    @ParameterizedTest
    @CsvSource({"SunOS, amd64", "Linux, riscv64"})
    void isRefusedWhenNoArchiveIsMadeForIt(String os, String arch) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Machine.of(os, arch))
                .withMessageContaining(os)
                .withMessageContaining(arch)
                .satisfies(e -> assertThat(e.remedy()).contains("./concord serve"));
    }

    @Test
    void isRefusedWhenThisBuildDoesNotCarryItsArchive(@TempDir Path folder) {
        Machine other = new Machine("darwin", "riscv64");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Binaries.unpackedIn(folder, other, _ -> {}))
                .withMessageContaining("postgres-darwin-riscv64.txz");
        assertThat(folder).isEmptyDirectory();
    }
}
