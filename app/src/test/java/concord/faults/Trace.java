package concord.faults;

import concord.platform.postgres.TestDatabase;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What stands in the tables of a database. */
final class Trace {

    /** The table whose rows are the ledger's entries. The others of its room follow from it. */
    static final String LEDGER = "audit.entry";

    private Trace() {}

    /** A digest of every row of every table. */
    static String of(TestDatabase database) {
        return look(database, jdbc -> {
            String all = tables(jdbc)
                    .map(table -> "select '%s ' || t::text as line from %s t".formatted(table, table))
                    .collect(Collectors.joining(" union all "));
            return jdbc.sql("select md5(string_agg(line, '\n' order by line collate \"C\")) from (" + all + ")")
                    .query((row, _) -> row.getString(1))
                    .single();
        });
    }

    /** How many rows each table has. */
    static Map<String, Long> rows(TestDatabase database) {
        return look(database, jdbc -> {
            String all = tables(jdbc)
                    .filter(table -> table.equals(LEDGER) || !table.startsWith("audit."))
                    .map(table -> "select '%s' as name, count(*) as count from %s".formatted(table, table))
                    .collect(Collectors.joining(" union all "));
            return jdbc.sql(all).query((row, _) -> Map.entry(row.getString("name"), row.getLong("count"))).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
        });
    }

    /** Over one connection, for the server has a hundred for all. */
    private static <T> T look(TestDatabase database, Function<JdbcClient, T> look) {
        var signIn = database.superuser();
        var one = new SingleConnectionDataSource(signIn.url(), signIn.user(), signIn.password(), true);
        try {
            return look.apply(JdbcClient.create(one));
        } finally {
            one.destroy();
        }
    }

    private static Stream<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema') order by 1
                        """).query((row, _) -> row.getString(1)).list().stream();
    }
}
