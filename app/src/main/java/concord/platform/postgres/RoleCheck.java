package concord.platform.postgres;

import concord.platform.CannotStart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Refuses a server on which row-level security would not hold: PostgreSQL exempts superusers, roles with BYPASSRLS and
 * owners of tables from it, silently.
 */
final class RoleCheck {

    private static final int OLDEST = 150_000;
    private static final String HOW_TO_MAKE_THE_ROLE =
            "Make a role of its own for the application: create role concord_app login nosuperuser nobypassrls "
                    + "password '…'; and name it in CONCORD_DATABASE_USER.";

    /** A question to the server that must be answered with no, and what it means when it is not. */
    private record Obstacle(String question, String reason) {}

    private static final List<Obstacle> OBSTACLES = List.of(
            new Obstacle("select rolsuper from pg_roles where rolname = current_user", "is a superuser"),
            new Obstacle("select rolbypassrls from pg_roles where rolname = current_user", "may bypass row security"),
            new Obstacle(
                    "select pg_has_role(datdba, 'MEMBER') from pg_database where datname = current_database()",
                    "owns the database or belongs to the role that owns it"),
            new Obstacle("select exists (select from pg_class where pg_has_role(relowner, 'MEMBER'))", "owns tables"),
            new Obstacle(
                    "select exists (select from pg_namespace where pg_has_role(nspowner, 'MEMBER'))", "owns schemas"));

    private RoleCheck() {}

    static void admit(Database database) {
        refuseUnquotableName(database.application().user());
        try (Connection application = connect(database.application(), "application");
                Connection owner = connect(database.owner(), "owner")) {
            refuseOldServer(application);
            refuseMightyApplication(application, database.application().user());
            refusePowerlessOwner(owner, database.owner().user());
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database does not answer as it should (" + e.getMessage() + ").",
                    "Check the server that CONCORD_DATABASE_URL names.",
                    e);
        }
    }

    private static void refuseMightyApplication(Connection connection, String role) throws SQLException {
        for (Obstacle obstacle : OBSTACLES) {
            if (isTrue(connection, obstacle.question())) {
                throw new CannotStart(
                        "The role " + role + " " + obstacle.reason() + ", so row-level security would not hold for it.",
                        HOW_TO_MAKE_THE_ROLE);
            }
        }
    }

    private static void refusePowerlessOwner(Connection connection, String role) throws SQLException {
        if (!isTrue(connection, "select has_database_privilege(current_database(), 'create')")) {
            throw new CannotStart(
                    "The role " + role + " may not create schemas in the database.",
                    "Let it own the database: alter database … owner to " + role + ";");
        }
    }

    /** Migrations write the name as it is: {@code grant select on … to concord_app}. */
    private static void refuseUnquotableName(String role) {
        if (!role.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new CannotStart(
                    "The name of the application's role may have only small letters, digits and underscores.",
                    HOW_TO_MAKE_THE_ROLE);
        }
    }

    private static Connection connect(SignIn signIn, String whose) {
        try {
            return Roles.connect(signIn);
        } catch (SQLException e) {
            throw new CannotStart(
                    "Concord cannot sign in to the database as the " + whose + "'s role " + signIn.user() + " ("
                            + e.getMessage() + ").",
                    "Check CONCORD_DATABASE_URL, the role's password and the server's pg_hba.conf.",
                    e);
        }
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        if (isTrue(connection, "select current_setting('server_version_num')::int < " + OLDEST)) {
            throw new CannotStart(
                    "The PostgreSQL server is older than version 15.", "Raise it, or name another server.");
        }
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
