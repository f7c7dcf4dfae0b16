package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Tells Spring Boot where the database is and as whom to sign in to it. The pool depends on these details and they on
 * the database, so that the pool is closed first and the embedded server last.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    @Lazy
    DataHome dataHome(@Value("${concord.data:data}") Path path, Environment environment) {
        return isCommand(environment) ? existing(path) : DataHome.open(path);
    }

    @Bean
    Database database(Environment environment, ObjectProvider<DataHome> home) {
        return OperatorsServer.namedIn(environment)
                .<Database>map(DatabaseConfiguration::checked)
                .orElseGet(() -> embedded(environment, home::getObject));
    }

    @Bean
    JdbcConnectionDetails applicationsConnection(Database database) {
        return new ApplicationsConnection(database.application());
    }

    @Bean
    FlywayConnectionDetails ownersConnection(Database database) {
        return new OwnersConnection(database.owner());
    }

    @Bean
    FlywayConfigurationCustomizer migrations(Database database, Environment environment) {
        boolean demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        boolean command = isCommand(environment);
        return flyway -> {
            Migrations.configure(flyway, database.application().user(), demonstration);
            if (command) {
                flyway.callbacks(new NoMigration());
            }
        };
    }

    /** A command works with what is there: it makes no data home, brings nothing up to date, and may join a Concord. */
    private static boolean isCommand(Environment environment) {
        return environment.containsProperty("concord.command");
    }

    private static DataHome existing(Path path) {
        DataHome home = new DataHome(path);
        if (!home.isMarked()) {
            throw new CannotStart(
                    "There is no Concord in the folder " + home.path() + ".",
                    "Start ./concord demo on it first, or name another folder with --data DIR.");
        }
        return home;
    }

    private static OperatorsServer checked(OperatorsServer server) {
        RoleCheck.admit(server);
        return server;
    }

    static Database embedded(Environment environment, Supplier<DataHome> home) {
        if (environment.acceptsProfiles(Profiles.of("serve"))) {
            throw new CannotStart(
                    "Concord does not know which database to use.",
                    "Set these environment variables: " + OperatorsServer.variables() + ".");
        }
        return isCommand(environment)
                ? EmbeddedPostgres.startOrJoin(home.get(), LOG::info)
                : EmbeddedPostgres.start(home.get(), LOG::info);
    }

    /** The application's sign-in as Spring Boot asks for it. */
    private record ApplicationsConnection(SignIn signIn) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return signIn.url();
        }

        @Override
        public String getUsername() {
            return signIn.user();
        }

        @Override
        public String getPassword() {
            return signIn.password();
        }
    }

    /** The owner's sign-in as Flyway asks for it. */
    private record OwnersConnection(SignIn signIn) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return signIn.url();
        }

        @Override
        public String getUsername() {
            return signIn.user();
        }

        @Override
        public String getPassword() {
            return signIn.password();
        }
    }
}
