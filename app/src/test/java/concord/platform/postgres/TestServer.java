package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.runtime.flyway.HasMigrationFiles;
import org.springframework.modulith.runtime.flyway.MigrationFilter;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/**
 * The one PostgreSQL of a test JVM: the launcher's own, as durable and as closed as in production. Its files stay in
 * {@code target/} for the next run, which saves unpacking and {@code initdb}; the databases are made anew.
 */
final class TestServer {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Queue<ConfigurableApplicationContext> CONTEXTS = new ConcurrentLinkedQueue<>();

    private final EmbeddedPostgres postgres;
    private final String template;

    private TestServer(EmbeddedPostgres postgres) throws IOException, SQLException {
        this.postgres = postgres;
        this.template = "template_" + digestOfMigrations();
        ensureTemplate();
    }

    static TestServer running() {
        return Holder.SERVER;
    }

    /** A new database, migrated already. */
    TestDatabase database() {
        return copyOf(template);
    }

    TestDatabase copyOf(String original) {
        String name = "test_" + NUMBER.incrementAndGet();
        try (Connection connection = Roles.connect(postgres.superuser("postgres"))) {
            Roles.ensureDatabase(connection, name, original);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make a test database", e);
        }
        return new TestDatabase(postgres.application(name), postgres.owner(name), postgres.superuser(name));
    }

    /** The context's pool is closed before the server stops. */
    static void closeFirst(ConfigurableApplicationContext context) {
        CONTEXTS.add(context);
    }

    private static void stop(EmbeddedPostgres postgres) {
        CONTEXTS.forEach(ConfigurableApplicationContext::close);
        postgres.close();
    }

    private void ensureTemplate() throws IOException, SQLException {
        try (Connection connection = Roles.connect(postgres.superuser("postgres"))) {
            drop(connection, "datname like 'test\\_%' or datname = 'template_half'");
            if (isMissing(connection, template)) {
                drop(connection, "datname like 'template\\_%'");
                Roles.ensureDatabase(connection, "template_half", "template1");
                Roles.ensureExtensions(postgres.superuser("template_half"));
                migrate(postgres.owner("template_half"));
                run(connection, "alter database template_half rename to " + template);
            }
        }
    }

    /** As the application does it: each room from its folder, in the order of dependency. */
    private static void migrate(SignIn owner) throws IOException {
        FluentConfiguration flyway = Flyway.configure().dataSource(owner.url(), owner.user(), owner.password());
        Migrations.configure(flyway, Roles.APPLICATION);
        MigrationFilter withMigrations = new HasMigrationFiles(new PathMatchingResourcePatternResolver());
        new SpringModulithFlywayMigrationStrategy(Rooms.identifiers(), withMigrations).migrate(flyway.load());
    }

    private static String digestOfMigrations() throws IOException {
        MessageDigest digest = sha256();
        for (Resource migration :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql")) {
            digest.update(migration.getURL().toString().getBytes(StandardCharsets.UTF_8));
            try (InputStream content = migration.getInputStream()) {
                digest.update(content.readAllBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static boolean isMissing(Connection connection, String database) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("select from pg_database where datname = '" + database + "'")) {
            return !rows.next();
        }
    }

    private static void drop(Connection connection, String which) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select datname from pg_database where " + which)) {
            while (rows.next()) {
                run(connection, "drop database " + rows.getString(1) + " with (force)");
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Starts the server when a test first asks for it. */
    private static final class Holder {

        private static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                EmbeddedPostgres postgres = startPostgres();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                return new TestServer(postgres);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot make the template of the test databases", e);
            }
        }

        /** In a folder of its own when another test run uses the usual one. */
        private static EmbeddedPostgres startPostgres() throws IOException {
            try {
                return EmbeddedPostgres.start(DataHome.open(Path.of("target", "test-postgres")), TestServer::ignore);
            } catch (CannotStart e) {
                Path other = Files.createTempDirectory("concord-test");
                return EmbeddedPostgres.start(DataHome.open(other), TestServer::ignore);
            }
        }
    }

    private static void ignore(String sentence) {}
}
