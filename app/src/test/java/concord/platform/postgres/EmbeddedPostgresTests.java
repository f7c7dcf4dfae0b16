package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a server that was just made for the first time is like. */
class EmbeddedPostgresTests {

    @TempDir
    private static Path folder;

    private static DataHome home;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        home = DataHome.open(folder.resolve("data"));
        postgres = EmbeddedPostgres.start(home, _ -> {});
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "wal_level, replica",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_error_verbosity, terse",
        "logging_collector, on",
        "server_encoding, UTF8"
    })
    void keepsWhatItAcknowledgesAndStaysOnThisMachine(String setting, String expected) {
        assertThat(asSuperuser("show " + setting)).isEqualTo(expected);
    }

    @Test
    void aCommandJoinsItAndLeavesItRunning() throws SQLException {
        try (Database joined = EmbeddedPostgres.startOrJoin(home, _ -> {});
                Connection connection = Roles.connect(joined.application())) {
            assertThat(joined).isInstanceOf(JoinedPostgres.class);
            assertThat(connection.isValid(5)).isTrue();
        }

        assertThat(asSuperuser("select 1")).isEqualTo("1");
    }

    @Test
    void isTheVersionThatItsFolderSays() {
        assertThat(Binaries.VERSION).startsWith(asSuperuser("show server_version") + ".");
    }

    @Test
    void sortsAsEnglishDoes() {
        assertThat(asSuperuser("select datlocprovider::text || datlocale from pg_database where datname = 'concord'"))
                .isEqualTo("ien-GB");
    }

    @Test
    void asksForAPasswordOnEveryLine() {
        assertThat(client(postgres.superuser("concord"))
                        .sql("select distinct auth_method from pg_hba_file_rules")
                        .query(String.class)
                        .list())
                .containsExactly("scram-sha-256");
    }

    @Test
    void refusesAWrongPassword() {
        SignIn right = postgres.application();
        SignIn wrong = new SignIn(right.url(), right.user(), "a guess");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Roles.connect(wrong).close())
                .withMessageContaining("password authentication failed");
    }

    @Test
    void answersOnNoOtherAddressOfThisMachine() throws IOException {
        for (InetAddress address : otherAddresses()) {
            assertThatExceptionOfType(IOException.class)
                    .as("%s", address)
                    .isThrownBy(() -> new Socket(address, postgres.port()).close());
        }
    }

    @Test
    void keepsItsFilesToTheirOwner() throws IOException {
        for (String closed : List.of("", "secrets", "postgres", "postgres/cluster", "postgres/log")) {
            assertThat(modeOf(home.resolve(closed))).as(closed).isEqualTo("rwx------");
        }
        for (String secret : List.of("database-superuser", "database-owner", "database-application")) {
            assertThat(modeOf(home.resolve("secrets").resolve(secret)))
                    .as(secret)
                    .isEqualTo("rw-------");
        }
        for (Path log : logs()) {
            assertThat(modeOf(log)).as("%s", log).isEqualTo("rw-------");
        }
    }

    @Test
    void givesTheApplicationNoRightOfItsOwn() {
        var role = client(postgres.superuser("concord")).sql("""
                        select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as mighty,
                               (select count(*) from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owned,
                               has_database_privilege(oid, 'concord', 'create, temporary') as creates
                        from pg_roles where rolname = 'concord_app'
                        """).query().singleRow();

        assertThat(role)
                .containsEntry("mighty", false)
                .containsEntry("owned", 0L)
                .containsEntry("creates", false);
    }

    @ParameterizedTest
    @CsvSource({"statement_timeout, 30s", "lock_timeout, 10s", "idle_in_transaction_session_timeout, 1min"})
    void endsWhatTheApplicationLeavesRunning(String setting, String expected) {
        assertThat(client(postgres.application())
                        .sql("show " + setting)
                        .query(String.class)
                        .single())
                .isEqualTo(expected);
    }

    @Test
    void showsTheApplicationNoRowThatAPolicyHides() {
        JdbcClient owner = client(postgres.owner());
        owner.sql("create schema hidden").update();
        owner.sql("create table hidden.row as select 1 as id").update();
        owner.sql("alter table hidden.row enable row level security").update();
        owner.sql("grant usage on schema hidden to concord_app").update();
        owner.sql("grant select on hidden.row to concord_app").update();

        JdbcClient application = client(postgres.application());

        assertThat(application.sql("select id from hidden.row").query().listOfRows())
                .isEmpty();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application
                        .sql("set row_security = off; select id from hidden.row")
                        .query()
                        .listOfRows())
                .withStackTraceContaining("would be affected by row-level security");
    }

    @Test
    void keepsThePersonInAFailingRowOutOfLogAndException() throws IOException {
        JdbcClient owner = client(postgres.owner());
        owner.sql("create table public.named (name text primary key)").update();
        owner.sql("insert into public.named values ('Ansel Quillfeather')").update();

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> owner.sql("insert into public.named values (:name)")
                        .param("name", "Ansel Quillfeather")
                        .update())
                .satisfies(e -> assertThat(e).hasMessageNotContaining("Quillfeather"));
        for (Path log : logs()) {
            assertThat(log).content().doesNotContain("Quillfeather");
        }
    }

    @Test
    void refusesASecondOneOnItsDataFolder() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.start(home, _ -> {}))
                .withMessageContaining("already running on the data folder " + home.path())
                .withMessageContaining("process " + ProcessHandle.current().pid())
                .satisfies(e -> assertThat(e.remedy()).contains("--data DIR"));
        assertThat(asSuperuser("select 1")).isEqualTo("1");
    }

    @Test
    void refusesASecondProcessOnItsDataFolderInPlainSentences() throws IOException, InterruptedException {
        try (ChildJvm second = ChildJvm.run(HouseWithoutRooms.class, "--concord.data=" + home.path())) {
            String said = second.outputUntilItEnds();

            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(said.lines().toList())
                    .satisfiesExactly(
                            reason -> assertThat(reason)
                                    .startsWith("Concord cannot start. Concord is already running on the data folder "
                                            + home.path()),
                            remedy -> assertThat(remedy).contains("--data DIR"));
        }
    }

    private static String asSuperuser(String sql) {
        return client(postgres.superuser("concord"))
                .sql(sql)
                .query(String.class)
                .single();
    }

    private static JdbcClient client(SignIn signIn) {
        return JdbcClient.create(TestDatabase.dataSource(signIn));
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("postgres").resolve("log"))) {
            List<Path> logs = files.toList();
            assertThat(logs).isNotEmpty();
            return logs;
        }
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }
}
