package concord.platform.postgres;

import concord.platform.CannotStart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** A PostgreSQL that the operator runs, named in environment variables and checked before it is used. */
record OperatorsServer(SignIn application, SignIn owner) implements Database {

    private static final String URL = "concord.database.url";
    private static final List<String> SIGN_INS = List.of(
            "concord.database.user",
            "concord.database.password",
            "concord.database.owner",
            "concord.database.owner-password");

    /** The server that the environment names, if it names one. */
    static Optional<OperatorsServer> namedIn(Environment environment) {
        String url = environment.getProperty(URL);
        if (!StringUtils.hasText(url)) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "CONCORD_DATABASE_URL is not the address of a PostgreSQL database.",
                    "Write it as jdbc:postgresql://HOST:5432/DATABASE, without user and password.");
        }
        refuseGaps(environment);
        String address = JdbcAddress.withOurOptions(url);
        return Optional.of(new OperatorsServer(
                new SignIn(address, text(environment, SIGN_INS.get(0)), text(environment, SIGN_INS.get(1))),
                new SignIn(address, text(environment, SIGN_INS.get(2)), text(environment, SIGN_INS.get(3)))));
    }

    private static void refuseGaps(Environment environment) {
        List<String> missing = SIGN_INS.stream()
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .map(OperatorsServer::variable)
                .toList();
        if (!missing.isEmpty()) {
            throw new CannotStart(
                    "CONCORD_DATABASE_URL is set, but not " + String.join(", ", missing) + ".",
                    "Set the user and password of the application's role, and those of the role that owns the "
                            + "database.");
        }
    }

    /** Names of the environment variables that must be set for a server of one's own. */
    static String variables() {
        return String.join(
                ", ",
                Stream.concat(Stream.of(URL), SIGN_INS.stream())
                        .map(OperatorsServer::variable)
                        .toList());
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static String text(Environment environment, String name) {
        @Nullable String value = environment.getProperty(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        // It is the operator's to stop.
    }
}
