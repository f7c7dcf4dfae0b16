package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** What a data folder goes through: stops, kills, half-done first starts, things that are in the way. */
class StartingAgainTests {

    /** One folder for all, because making one takes seconds; each test leaves it stopped and whole. */
    @TempDir
    private static Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void takesOverTheServerOfAKilledConcordWithEveryAcknowledgedRow() throws IOException, InterruptedException {
        int acknowledged;
        try (ChildJvm child =
                ChildJvm.run(WritingUntilKilled.class, home().path().toString())) {
            child.lineAfter("acknowledged 100");
            acknowledged = 100;
            child.kill();
        }
        assertThat(serverProcesses()).as("the orphan lives on").isNotEmpty();

        try (EmbeddedPostgres again = start()) {
            Integer rows = client(again.owner())
                    .sql("select count(*) from acknowledged where id <= 100")
                    .query(Integer.class)
                    .single();

            assertThat(rows).isEqualTo(acknowledged);
            client(again.owner()).sql("drop table acknowledged").update();
        }
        assertThat(said).contains("Stopping the database that an earlier Concord left running.");
        assertThat(serverProcesses()).isEmpty();
    }

    @Test
    void losesNothingWhenTheServerItselfIsKilled() throws IOException {
        EmbeddedPostgres killed = start();
        client(killed.owner()).sql("create table kept as select 7 as id").update();
        serverProcesses().forEach(ProcessHandle::destroyForcibly);
        killed.close();

        try (EmbeddedPostgres again = start()) {
            assertThat(client(again.owner())
                            .sql("select id from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
            client(again.owner()).sql("drop table kept").update();
        }
    }

    @Test
    void startsAfterAKillWhoseProcessNumberIsNowAnotherPrograms() throws IOException {
        start().close();
        Files.writeString(
                cluster().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (EmbeddedPostgres again = start()) {
            assertThat(answers(again)).isTrue();
        }
    }

    @Test
    void leavesTheServerAloneFromWhichItsFolderWasCopied(@TempDir Path other) throws IOException {
        start().close();
        try (EmbeddedPostgres original = EmbeddedPostgres.start(DataHome.open(other.resolve("data")), _ -> {})) {
            Files.copy(
                    other.resolve("data/postgres/cluster/postmaster.pid"),
                    cluster().resolve("postmaster.pid"));

            try (EmbeddedPostgres copy = start()) {
                assertThat(answers(copy)).isTrue();
            }

            assertThat(answers(original)).isTrue();
        }
    }

    @Test
    void keepsItsPortWhileItIsFreeAndTakesAnotherWhenNot() throws IOException {
        int port;
        try (EmbeddedPostgres first = start()) {
            port = first.port();
        }
        try (EmbeddedPostgres second = start()) {
            assertThat(second.port()).isEqualTo(port);
        }
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
                EmbeddedPostgres third = start()) {
            assertThat(third.port()).isNotEqualTo(port);
        }
    }

    @Test
    void recoversFromAFirstStartThatWasKilledHalfWay() throws IOException {
        start().close();
        FileSystemUtils.deleteRecursively(binaries());
        FileSystemUtils.deleteRecursively(cluster());
        Files.createDirectories(binaries().resolveSibling(binaries().getFileName() + ".new/bin"));
        Files.writeString(binaries().resolveSibling(binaries().getFileName() + ".new/bin/initdb"), "half");
        Files.createDirectories(cluster().resolveSibling("cluster.new"));
        Files.writeString(cluster().resolveSibling("cluster.new").resolve("PG_VERSION"), "18");
        Files.writeString(home().resolve("secrets").resolve("database-superuser"), "");

        try (EmbeddedPostgres again = start()) {
            assertThat(answers(again)).isTrue();
        }
        assertThat(said).contains("Unpacking PostgreSQL 18.6.0.", "Making the database files.");
    }

    @Test
    void makesALostSecretOfARoleAnew() throws IOException {
        String before;
        try (EmbeddedPostgres first = start()) {
            before = first.application().password();
        }
        Files.delete(home().resolve("secrets").resolve("database-application"));

        try (EmbeddedPostgres again = start()) {
            assertThat(again.application().password()).isNotEqualTo(before);
            assertThat(answers(again)).isTrue();
        }
    }

    @Test
    void saysWhichSecretIsMissingWhenItCannotBeMadeAnew() throws IOException {
        start().close();
        Path secret = home().resolve("secrets").resolve("database-superuser");
        String kept = Files.readString(secret);
        Files.delete(secret);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::start)
                .withMessageContaining(secret.toString())
                .satisfies(e -> assertThat(e.remedy()).contains("backup"));
        Files.writeString(secret, kept);
    }

    @Test
    void refusesDatabaseFilesOfAnotherMajorVersion() throws IOException {
        start().close();
        Files.writeString(cluster().resolve("PG_VERSION"), "17\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::start)
                .withMessageContaining("made by PostgreSQL 17")
                .withMessageContaining("brings PostgreSQL 18");
        Files.writeString(cluster().resolve("PG_VERSION"), "18\n");
    }

    @Test
    void saysWhereItsWordsAreWhenTheServerDoesNotStart() throws IOException {
        start().close();
        Path settings = cluster().resolve("postgresql.conf");
        String kept = Files.readString(settings);
        Files.writeString(settings, kept + "\nno_such_setting = 1\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::start)
                .withMessage("The embedded PostgreSQL did not start.")
                .satisfies(e -> assertThat(e.remedy()).contains("programs.log"));
        Files.writeString(settings, kept);
        try (EmbeddedPostgres again = start()) {
            assertThat(answers(again)).as("the lock was given back").isTrue();
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home(), said::add);
    }

    private static DataHome home() {
        return DataHome.open(folder.resolve("data"));
    }

    private static Path cluster() {
        return home().resolve("postgres").resolve("cluster");
    }

    private static Path binaries() {
        Machine machine = Machine.current();
        return home().resolve("postgres")
                .resolve(Binaries.VERSION + "-" + machine.system() + "-" + machine.architecture());
    }

    private static List<ProcessHandle> serverProcesses() throws IOException {
        Path real = home().path().toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(real))
                        .isPresent())
                .toList();
    }

    private static JdbcClient client(SignIn signIn) {
        return JdbcClient.create(TestDatabase.dataSource(signIn));
    }

    private static boolean answers(EmbeddedPostgres postgres) {
        try (var connection = Roles.connect(postgres.application())) {
            return connection.isValid(0);
        } catch (SQLException e) {
            throw new AssertionError("The server does not answer", e);
        }
    }
}
