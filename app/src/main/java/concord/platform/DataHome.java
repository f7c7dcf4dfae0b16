package concord.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder in which Concord keeps what must outlive it: database, secrets, keys. It is closed to everybody but its
 * owner and carries a marker file, so that nothing else is ever taken for it, written into or deleted.
 */
public record DataHome(Path path) {

    /** Name of the marker; the entry script deletes no folder without it. */
    static final String MARKER = "concord-data.txt";

    private static final String MARKER_TEXT =
            "This folder belongs to Concord: its database, secrets and keys. Do not edit anything in it.\n";

    public DataHome {
        path = path.toAbsolutePath().normalize();
    }

    /** Makes the folder when there is none, and closes it to others. A folder with other things in it is refused. */
    public static DataHome open(Path path) {
        DataHome home = new DataHome(path);
        try {
            Files.createDirectories(home.path);
            home.refuseForeignContent();
            OwnerOnly.close(home.path);
            home.mark();
            return home;
        } catch (IOException e) {
            throw new CannotStart(
                    "Concord cannot use the data folder " + home.path + " (" + e + ").",
                    "Choose a folder that you may write to, with --data DIR.",
                    e);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Whether the folder is known as Concord's. */
    public boolean isMarked() {
        return Files.exists(resolve(MARKER));
    }

    private void refuseForeignContent() throws IOException {
        if (isMarked()) {
            return;
        }
        try (Stream<Path> content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new CannotStart(
                        "The folder " + path + " is not empty and is not Concord's.",
                        "Choose an empty or a new folder with --data DIR.");
            }
        }
    }

    private void mark() throws IOException {
        try {
            Path marker = Files.createFile(resolve(MARKER), OwnerOnly.file());
            Files.writeString(marker, MARKER_TEXT);
        } catch (FileAlreadyExistsException _) {
            // Marked by an earlier start: that is what the marker is for.
        }
    }
}
