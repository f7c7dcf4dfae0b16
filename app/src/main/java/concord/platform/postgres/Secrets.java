package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The three generated passwords of the embedded server, each in a file of its own. */
record Secrets(Secret superuser, Secret owner, Secret application) {

    static final String FOLDER = "secrets";

    /** Reads or makes them. The superuser's cannot be made anew once the database files carry it. */
    static Secrets of(DataHome home, Cluster cluster) throws IOException {
        Path folder = home.resolve(FOLDER);
        Path superuser = folder.resolve("database-superuser");
        if (Files.exists(cluster.folder()) && !Files.exists(superuser)) {
            throw new CannotStart(
                    "The secret file " + superuser + " is missing, and the database opens to nothing else.",
                    "Restore the file from the backup of the data folder.");
        }
        return new Secrets(
                Secret.in(superuser),
                Secret.in(folder.resolve("database-owner")),
                Secret.in(folder.resolve("database-application")));
    }
}
