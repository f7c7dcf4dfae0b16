package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import concord.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL of Concord's own: on this machine alone, behind generated passwords, with its files in the data
 * home. One at a time on a data home. Has no shutdown hook: whoever starts it closes it, after its own connections.
 */
public final class EmbeddedPostgres implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DataLock lock;
    private final Server server;
    private final Secrets secrets;
    private final int port;

    private EmbeddedPostgres(DataLock lock, Server server, Secrets secrets, int port) {
        this.lock = lock;
        this.server = server;
        this.secrets = secrets;
        this.port = port;
    }

    /** Starts the server, and on the first start makes everything it needs. Returns when it answers. */
    public static EmbeddedPostgres start(DataHome home, Progress progress) {
        return start(home, Guise.fitting(), progress);
    }

    static EmbeddedPostgres start(DataHome home, Guise guise, Progress progress) {
        return start(DataLock.take(home), home, guise, progress);
    }

    /** The running server of the data home if there is one; else it is started. For a command beside a running Concord. */
    static Database startOrJoin(DataHome home, Progress progress) {
        return DataLock.takeIfFree(home)
                .<Database>map(lock -> start(lock, home, Guise.fitting(), progress))
                .orElseGet(() -> JoinedPostgres.join(home));
    }

    private static EmbeddedPostgres start(DataLock lock, DataHome home, Guise guise, Progress progress) {
        try {
            EmbeddedPostgres started = startUnder(lock, home, guise, progress);
            started.ensureRoles();
            return started;
        } catch (IOException e) {
            lock.close();
            throw new CannotStart(
                    "Concord could not prepare its database in " + home.path() + " (" + e + ").",
                    "Check that the disk is not full and that the folder belongs to you.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startUnder(DataLock lock, DataHome home, Guise guise, Progress progress)
            throws IOException {
        Path folder = Files.createDirectories(home.resolve("postgres"), OwnerOnly.folder());
        Machine machine = Machine.current();
        Binaries binaries = Binaries.unpackedIn(folder, machine, progress);
        Programs programs = new Programs(binaries, guise, output(folder), progress);
        Cluster cluster = new Cluster(folder);
        Secrets secrets = Secrets.of(home, cluster);
        guise.admitTo(home, secrets.superuser().file());
        cluster.ensure(programs, machine, secrets.superuser().file());
        Server server = new Server(programs, cluster, new Port(folder.resolve("port")));
        new Orphan(binaries, cluster).takeOver(server, progress);
        return new EmbeddedPostgres(lock, server, secrets, server.start());
    }

    /** The file that hears the programs; emptied at each start, since the server itself logs elsewhere. */
    private static Path output(Path folder) throws IOException {
        Path output = folder.resolve("programs.log");
        Files.deleteIfExists(output);
        return Files.createFile(output, OwnerOnly.file());
    }

    private void ensureRoles() {
        try {
            new Roles(superuser("postgres"), secrets.owner(), secrets.application()).ensure();
            Roles.ensureExtensions(superuser(Roles.DATABASE));
        } catch (SQLException e) {
            stop();
            throw new CannotStart(
                    "The embedded PostgreSQL does not accept Concord (" + e.getMessage() + ").",
                    "If the secrets in the data folder were changed or lost, restore them from the backup.",
                    e);
        }
    }

    @Override
    public SignIn application() {
        return application(Roles.DATABASE);
    }

    @Override
    public SignIn owner() {
        return owner(Roles.DATABASE);
    }

    public SignIn application(String database) {
        return new SignIn(
                url(database), Roles.APPLICATION, secrets.application().text());
    }

    public SignIn owner(String database) {
        return new SignIn(url(database), Roles.OWNER, secrets.owner().text());
    }

    SignIn superuser(String database) {
        return new SignIn(url(database), Cluster.SUPERUSER, secrets.superuser().text());
    }

    int port() {
        return port;
    }

    private String url(String database) {
        return JdbcAddress.withOurOptions("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
    }

    @Override
    public void close() {
        stop();
        lock.close();
    }

    private void stop() {
        try {
            if (!server.stop()) {
                LOG.warn("The embedded PostgreSQL did not stop; the next start of Concord will see to it.");
            }
        } catch (IOException e) {
            LOG.warn("The embedded PostgreSQL could not be told to stop.", e);
        }
    }
}
