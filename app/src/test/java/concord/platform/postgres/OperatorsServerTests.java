package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.platform.CannotStart;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server of the operator's own: how it is named, and which roles are turned away. */
class OperatorsServerTests {

    private static final Map<String, Object> COMPLETE = Map.of(
            "CONCORD_DATABASE_URL", "jdbc:postgresql://db.example/concord?sslmode=verify-full",
            "CONCORD_DATABASE_USER", "app",
            "CONCORD_DATABASE_PASSWORD", "one",
            "CONCORD_DATABASE_OWNER", "owner",
            "CONCORD_DATABASE_OWNER_PASSWORD", "two");

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient superuser = database.asSuperuser();

    @Test
    void isReadFromEnvironmentVariables() {
        OperatorsServer server =
                OperatorsServer.namedIn(environmentOf(COMPLETE)).orElseThrow();

        String url = "jdbc:postgresql://db.example/concord?sslmode=verify-full"
                + "&logServerErrorDetail=false&reWriteBatchedInserts=true";
        assertThat(server)
                .isEqualTo(new OperatorsServer(new SignIn(url, "app", "one"), new SignIn(url, "owner", "two")));
        assertThat(server.toString()).doesNotContain("one").doesNotContain("two");
    }

    @Test
    void isAbsentWhenNoAddressIsGiven() {
        assertThat(OperatorsServer.namedIn(environment("CONCORD_DATABASE_URL", "")))
                .isEmpty();
    }

    @Test
    void saysWhichVariablesAreMissing() {
        Map<String, Object> variables = new LinkedHashMap<>(COMPLETE);
        variables.remove("CONCORD_DATABASE_PASSWORD");
        variables.put("CONCORD_DATABASE_OWNER_PASSWORD", " ");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OperatorsServer.namedIn(environmentOf(variables)))
                .withMessage("CONCORD_DATABASE_URL is set, but not CONCORD_DATABASE_PASSWORD, "
                        + "CONCORD_DATABASE_OWNER_PASSWORD.");
    }

    @Test
    void isRefusedWhenItIsNotPostgreSql() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OperatorsServer.namedIn(environment("CONCORD_DATABASE_URL", "jdbc:h2:mem:x")))
                .satisfies(e -> assertThat(e.remedy()).contains("jdbc:postgresql://HOST:5432/DATABASE"));
    }

    @Test
    void acceptsARoleThatOwnsNothing() {
        assertThatCode(() -> RoleCheck.admit(new OperatorsServer(database.application(), database.owner())))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesASuperuser() {
        assertRefused(database.superuser(), "is a superuser");
    }

    @Test
    void refusesARoleThatMayBypassRowSecurity() {
        assertRefused(role("bypassing", "bypassrls"), "may bypass row security");
    }

    @Test
    void refusesTheOwnerOfTheDatabase() {
        assertRefused(database.owner(), "owns the database");
    }

    @Test
    void refusesAMemberOfTheOwner() {
        assertRefused(role("belonging", "in role concord_owner"), "belongs to the role that owns it");
    }

    @Test
    void refusesARoleThatOwnsATable() {
        SignIn owning = role("owning", "nobypassrls");
        superuser.sql("create table platform.owned (id integer)").update();
        superuser.sql("alter table platform.owned owner to " + owning.user()).update();

        assertRefused(owning, "owns tables");
    }

    @Test
    void refusesANameThatMigrationsCouldNotWrite() {
        SignIn odd = new SignIn(database.application().url(), "Concord-App", "x");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> RoleCheck.admit(new OperatorsServer(odd, database.owner())))
                .withMessageContaining("small letters, digits and underscores");
    }

    @Test
    void saysWhenARoleCannotSignIn() {
        SignIn wrong = new SignIn(database.owner().url(), database.owner().user(), "a guess");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> RoleCheck.admit(new OperatorsServer(database.application(), wrong)))
                .withMessageContaining("as the owner's role concord_owner");
    }

    @Test
    void refusesAnOwnerWhoMayNotMakeSchemas() {
        SignIn powerless = role("powerless", "nobypassrls");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> RoleCheck.admit(new OperatorsServer(database.application(), powerless)))
                .withMessageContaining("may not create schemas");
    }

    private void assertRefused(SignIn application, String reason) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> RoleCheck.admit(new OperatorsServer(application, database.owner())))
                .withMessageContaining(application.user())
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.remedy()).contains("nosuperuser nobypassrls"));
    }

    private SignIn role(String name, String options) {
        superuser.sql("drop role if exists " + name).update();
        superuser
                .sql("create role " + name + " login password 'secret' " + options)
                .update();
        superuser
                .sql("grant connect on database " + databaseName() + " to " + name)
                .update();
        return new SignIn(database.application().url(), name, "secret");
    }

    private String databaseName() {
        return superuser.sql("select current_database()").query(String.class).single();
    }

    static ConfigurableEnvironment environment(String name, String value) {
        return environmentOf(Map.of(name, value));
    }

    private static ConfigurableEnvironment environmentOf(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment
                .getPropertySources()
                .addLast(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
