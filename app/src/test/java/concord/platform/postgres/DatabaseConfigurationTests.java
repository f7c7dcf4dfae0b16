package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database as Spring Boot gets it. */
class DatabaseConfigurationTests {

    @TempDir
    private Path folder;

    @Test
    void migratesAsTheOwnerAndWorksAsTheApplicationAndStopsAfterThePool() throws IOException {
        try (ConfigurableApplicationContext house = start()) {
            JdbcClient jdbc = house.getBean(JdbcClient.class);

            assertThat(jdbc.sql("select current_user").query(String.class).single())
                    .isEqualTo("concord_app");
            assertThat(jdbc.sql("select distinct tableowner from pg_tables where schemaname = 'platform'")
                            .query(String.class)
                            .list())
                    .containsExactly("concord_owner");
        }

        assertThat(serverLog())
                .contains("database system is shut down")
                .doesNotContain("terminating connection due to administrator command");
        try (ConfigurableApplicationContext again = start()) {
            assertThat(again.isActive()).as("the lock was given back").isTrue();
        }
    }

    @Test
    void usesTheServerThatTheOperatorNames() {
        TestDatabase database = TestDatabase.fresh();

        try (ConfigurableApplicationContext house = start(
                "--spring.profiles.active=serve",
                "--concord.database.url=" + database.application().url(),
                "--concord.database.user=" + database.application().user(),
                "--concord.database.password=" + database.application().password(),
                "--concord.database.owner=" + database.owner().user(),
                "--concord.database.owner-password=" + database.owner().password())) {
            JdbcClient jdbc = house.getBean(JdbcClient.class);

            assertThat(jdbc.sql("show statement_timeout").query(String.class).single())
                    .isEqualTo("30s");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void servesOnlyFromAServerThatIsNamed() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DatabaseConfiguration.embedded(
                        OperatorsServerTests.environment("spring.profiles.active", "serve"),
                        DatabaseConfigurationTests::noHome))
                .satisfies(e -> assertThat(e.remedy())
                        .contains("CONCORD_DATABASE_URL")
                        .contains("CONCORD_DATABASE_OWNER_PASSWORD"));
    }

    private static DataHome noHome() {
        throw new AssertionError("No data folder is opened");
    }

    private ConfigurableApplicationContext start(String... more) {
        return HouseWithoutRooms.start(
                Stream.concat(Stream.of("--server.port=0", "--concord.data=" + folder.resolve("data")), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String serverLog() throws IOException {
        try (Stream<Path> logs = Files.list(folder.resolve("data/postgres/log"))) {
            return logs.map(DatabaseConfigurationTests::content).collect(Collectors.joining());
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
