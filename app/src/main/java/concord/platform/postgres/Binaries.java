package concord.platform.postgres;

import concord.platform.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once into a folder that carries their version in its name. */
record Binaries(Path home, Path folder) {

    /** Version of the archive, as the build pins it; a test compares it with what the server says of itself. */
    static final String VERSION = "18.6.0";

    private static final int OWNER_MAY_EXECUTE = 0100;

    /** Unpacks beside the target and renames, so that a start that was killed half-way leaves no half behind. */
    static Binaries unpackedIn(Path parent, Machine machine, Progress progress) throws IOException {
        Path folder = parent.resolve(VERSION + "-" + machine.system() + "-" + machine.architecture());
        if (!Files.isDirectory(folder)) {
            progress.says("Unpacking PostgreSQL " + VERSION + ".");
            Path beside = parent.resolve(folder.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(beside);
            unpack(machine, beside);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(parent, folder);
    }

    static String majorVersion() {
        return VERSION.substring(0, VERSION.indexOf('.'));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Machine machine, Path target) throws IOException {
        try (InputStream archive = Binaries.class.getResourceAsStream("/" + machine.archive())) {
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(orRefuse(archive, machine))));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static InputStream orRefuse(@Nullable InputStream archive, Machine machine) {
        if (archive == null) {
            throw new CannotStart(
                    "This build of Concord carries no PostgreSQL for this machine (" + machine.archive() + ").",
                    "Build Concord on this machine with ./concord demo, or use a server of your own with "
                            + "./concord serve.");
        }
        return archive;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive reaches out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make " + path + " executable");
            }
        }
    }
}
