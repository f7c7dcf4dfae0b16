package concord.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes the database and the two roles that use it, again at each start and with the same result: the owner, who
 * migrates, and the application, which owns nothing and for whom row-level security always holds.
 */
record Roles(SignIn superuser, Secret owner, Secret application) {

    static final String OWNER = "concord_owner";
    static final String APPLICATION = "concord_app";
    static final String DATABASE = "concord";

    /** Only the superuser may set the last one: an error's first line may quote what was typed. */
    private static final String APPLICATION_SETTINGS = """
            alter role concord_app set statement_timeout = '30s';
            alter role concord_app set lock_timeout = '10s';
            alter role concord_app set idle_in_transaction_session_timeout = '60s';
            alter role concord_app set log_min_messages = 'log'
            """;

    private static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "fuzzystrmatch");

    void ensure() throws SQLException {
        try (Connection connection = connect(superuser)) {
            ensureRole(connection, OWNER, owner);
            ensureRole(connection, APPLICATION, application);
            run(connection, APPLICATION_SETTINGS);
            ensureDatabase(connection, DATABASE, "template1");
        }
    }

    /** Makes a database of the owner's from a template, if there is none of that name, and opens it to the two alone. */
    static void ensureDatabase(Connection connection, String name, String template) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", name)) {
            run(connection, "create database %s owner %s template %s".formatted(name, OWNER, template));
        }
        run(connection, "revoke all on database %s from public".formatted(name));
        run(connection, "grant connect on database %s to %s".formatted(name, APPLICATION));
    }

    /** Extensions are the superuser's; with a server of one's own the first migration makes them. */
    static void ensureExtensions(SignIn superuserOfDatabase) throws SQLException {
        try (Connection connection = connect(superuserOfDatabase)) {
            for (String extension : EXTENSIONS) {
                run(connection, "create extension if not exists %s with schema public".formatted(extension));
            }
        }
    }

    static Connection connect(SignIn signIn) throws SQLException {
        return DriverManager.getConnection(signIn.url(), signIn.user(), signIn.password());
    }

    private static void ensureRole(Connection connection, String role, Secret secret) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
            run(connection, "create role " + role);
        }
        run(connection, """
                alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '%s'
                """.formatted(role, secret.text().replace("'", "''")));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
