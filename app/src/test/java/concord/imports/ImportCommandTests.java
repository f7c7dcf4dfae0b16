package concord.imports;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordApplication;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.Launch;
import concord.platform.postgres.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The application opened for a command, and whoever imports with it. */
class ImportCommandTests {

    private static final String PASSWORD = "a long enough password";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream news = new ByteArrayOutputStream();

    @Test
    void opensConcordWithoutPagesAndLetsInWhoMayImport() {
        TestDatabase database = TestDatabase.fresh();
        var seats = new Seats(database);
        var police = seats.agency("police");
        account(database, "officer", seats.seat(Role.GATEWAY_OFFICER, police, seats.area("POLICE")));
        account(database, "teacher", seats.seat(Role.PRACTITIONER, seats.agency("education")));

        try (ConfigurableApplicationContext concord =
                Launch.open(ConcordApplication.class, "import", settings(database))) {
            assertThat(concord).isNotInstanceOf(WebServerApplicationContext.class);
            Importer importer = concord.getBean(Importer.class);
            assertThat(importer.signIn("officer", PASSWORD, null).via().name()).isEqualTo("IMPORT");
            assertThat(refusal(importer, "officer", "wrong", null)).contains("is not right");
            assertThat(refusal(importer, "teacher", PASSWORD, null)).contains("holds no post that may import");
            assertThat(refusal(importer, "officer", PASSWORD, "Chair"))
                    .contains("--post")
                    .contains("Gateway officer");
        }
    }

    @Test
    void makesNoConcordWhereThereIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "Surname,Concern\nA,b\n");
        Path nowhere = folder.resolve("nowhere");
        var command = new ImportCommand(ConcordApplication.class, silent(), new PrintStream(news), user -> PASSWORD);

        int code = command.run(List.of("referrals", file.toString(), "--as", "sam", "--data", nowhere.toString()));

        assertThat(code).isEqualTo(3);
        assertThat(nowhere).doesNotExist();
        assertThat(news.toString(StandardCharsets.UTF_8))
                .contains("Columns read: family-name=Surname, concern=Concern.");
    }

    private static String refusal(Importer importer, String user, String password, @Nullable String post) {
        try {
            importer.signIn(user, password, post);
            return "let in";
        } catch (CannotImport e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void account(TestDatabase database, String userName, Seats.Seat seat) {
        database.asOwner()
                .sql("insert into access.account (staff_id, user_name, password_hash) values (:staff, :name, :hash)")
                .param("staff", seat.holder().value())
                .param("name", userName)
                .param(
                        "hash",
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
                .update();
    }

    private static List<String> settings(TestDatabase database) {
        return List.of(
                "--concord.data=target/test-data-home",
                "--concord.database.url=" + database.application().url(),
                "--concord.database.user=" + database.application().user(),
                "--concord.database.password=" + database.application().password(),
                "--concord.database.owner=" + database.owner().user(),
                "--concord.database.owner-password=" + database.owner().password());
    }

    private static PrintStream silent() {
        return new PrintStream(PrintStream.nullOutputStream());
    }
}
