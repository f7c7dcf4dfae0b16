package concord.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the database of a Concord that runs with its demonstration until it holds so many referrals, by SQL as the owner of
 * the tables: {@code fill.sql} says how. In one transaction; nothing is left where a proof of what is derived finds anything
 * wrong. Concord is to be started again afterwards, as after any work on its tables behind its back.
 *
 * <p>Arguments: the data folder; how many referrals (100,000 if absent).
 */
public final class FillTables {

    private static final String DEFAULT = "100000";

    /** What must be empty, and what it would mean otherwise. */
    private static final List<String> PROOFS = List.of(
            "referrals.stage_that_differs",
            "sharing.request_astray",
            "cases.stage_that_differs",
            "cases.owner_that_differs",
            "cases.referral_that_differs",
            "panels.step_astray",
            "support.action_that_differs",
            "support.step_that_differs",
            """
            (select id from (select id, nth, row_number() over (partition by person_id order by received_at, id) as counted
                             from referrals.referral where person_id is not null) r where nth is distinct from counted)""",
            """
            (select id from referrals.referral r
             where not exists (select from retention.clock c where c.record_id = r.id and c.record_kind = 'referral'))""",
            """
            (select id from cases.case_record c
             where not exists (select from cases.case_referral j where j.case_id = c.id and j.referral_id = c.referral_id))""",
            """
            (select r.id from referrals.referral r left join people.involvement i on i.id = r.involvement_id
             where i.person_id is distinct from r.person_id or i.reference is distinct from r.reference)""");

    private FillTables() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        String referrals = arguments.length > 1 ? arguments[1] : DEFAULT;
        String port = Files.readString(folder.resolve("postgres/port")).strip();
        String password = Files.readString(folder.resolve("secrets/database-owner"));
        try (Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/concord", "concord_owner", password)) {
            fill(connection, Long.parseLong(referrals));
        }
    }

    private static void fill(Connection connection, long referrals) throws IOException, SQLException {
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local synchronous_commit = off; set local maintenance_work_mem = '256MB'");
            statement.execute(sql());
            long now = number(statement, "select filler.fill(" + referrals + ")");
            long cases = number(statement, "select count(*) from cases.case_record");
            prove(statement);
            List<String> tables =
                    texts(statement, "select format('%I.%I', room, part) from filler.part order by place");
            statement.execute("drop schema filler cascade");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze " + String.join(", ", tables));
            System.out.printf(
                    "%,d referrals and %,d cases, after %d seconds%n",
                    now, cases, Duration.ofNanos(System.nanoTime() - start).toSeconds());
            for (String table : tables) {
                System.out.printf("%-32s %,11d rows%n", table, number(statement, "select count(*) from " + table));
            }
        }
    }

    private static void prove(Statement statement) throws SQLException {
        statement.execute("analyze referrals.referral, referrals.happening, sharing.request, sharing.request_event, "
                + "people.involvement, retention.clock, cases.case_record, cases.happening, cases.ownership, panels.item, "
                + "panels.decision, panels.section_36, support.action, support.action_event, support.consent, support.plan, "
                + "support.follow_up");
        for (String proof : PROOFS) {
            long wrong = number(statement, "select count(*) from " + proof + " wrong");
            if (wrong > 0) {
                throw new IllegalStateException(wrong + " rows do not hold: " + proof);
            }
        }
    }

    private static String sql() throws IOException {
        try (InputStream stream = FillTables.class.getResourceAsStream("fill.sql")) {
            if (stream == null) {
                throw new IllegalStateException("fill.sql is not in the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
