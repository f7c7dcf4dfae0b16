package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The embedded server of another Concord that runs on the same data home, for a command that works beside it. It is the
 * other's to start, to set up and to stop: here it is only signed in to.
 */
record JoinedPostgres(SignIn application, SignIn owner) implements Database {

    /** Signs in, or says that the other is not ready. */
    static JoinedPostgres join(DataHome home) {
        try {
            Path folder = home.resolve("postgres");
            Secrets secrets = Secrets.of(home, new Cluster(folder));
            String url = JdbcAddress.withOurOptions("jdbc:postgresql://127.0.0.1:"
                    + Files.readString(folder.resolve("port")).strip() + "/" + Roles.DATABASE);
            var joined = new JoinedPostgres(
                    new SignIn(url, Roles.APPLICATION, secrets.application().text()),
                    new SignIn(url, Roles.OWNER, secrets.owner().text()));
            try (Connection _ = Roles.connect(joined.application())) {
                return joined;
            }
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "Concord runs on the data folder " + home.path() + ", and its database does not answer.",
                    "If it is just starting or stopping, try again in a moment.",
                    e);
        }
    }

    @Override
    public void close() {
        // It is the other Concord's to stop.
    }
}
