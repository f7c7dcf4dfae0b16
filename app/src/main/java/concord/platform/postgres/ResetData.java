package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import concord.platform.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Deletes a data folder for {@code ./concord demo --reset}, which has asked before. Only a folder with Concord's
 * marker, and only while no Concord runs on it; a database that was left running in it is ended first.
 */
final class ResetData {

    private ResetData() {}

    public static void main(String[] arguments) throws IOException {
        try {
            reset(new DataHome(Path.of(arguments[0])));
        } catch (CannotStart e) {
            System.err.println(e.getMessage() + " Nothing was deleted.");
            System.err.println(e.remedy());
            System.exit(Launch.exitCode(e));
        }
    }

    static void reset(DataHome home) throws IOException {
        if (!Files.exists(home.path())) {
            return;
        }
        if (!home.isMarked()) {
            throw new CannotStart(
                    "The folder " + home.path() + " is not Concord's.",
                    "Name Concord's own data folder with --data DIR.");
        }
        try (DataLock lock = DataLock.take(home)) {
            Orphan.endAllBelow(home.resolve("postgres"));
            for (Path content : contentOf(home)) {
                if (!lock.isOn(content)) {
                    FileSystemUtils.deleteRecursively(content);
                }
            }
        }
        FileSystemUtils.deleteRecursively(home.path());
    }

    private static List<Path> contentOf(DataHome home) throws IOException {
        try (Stream<Path> content = Files.list(home.path().toRealPath())) {
            return content.toList();
        }
    }
}
