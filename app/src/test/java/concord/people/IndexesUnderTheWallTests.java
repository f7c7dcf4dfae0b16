package concord.people;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is searched for by word, reference or postcode is led to by an index although row-level security holds: PostgreSQL
 * uses none there for a condition that might leak something, such as lower() of a row.
 */
@ConcordTest
class IndexesUnderTheWallTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name        | family_key    | name_by_family_key
            name        | given_key     | name_by_given_key
            address     | postcode_key  | address_by_postcode
            involvement | reference_key | involvement_by_reference_key
            """)
    void anIndexLeadsToWhatIsSearchedFor(String table, String column, String index) {
        assertThat(plan("select id from people.%s where %s = lower('Umbleworthy')".formatted(table, column)))
                .contains(index)
                .contains("Index Cond: (" + column);
    }

    @Test
    void noIndexLeadsThroughAFunctionOfARow() {
        assertThat(plan("select id from people.name where lower(family) = 'umbleworthy'"))
                .doesNotContain("Index Cond: (lower");
    }

    /** With other ways made as dear as can be, so that a small table is no excuse. */
    private String plan(String sql) {
        var scene = new PeopleScene(gate, database);
        return new RawSql(database).as(Objects.requireNonNull(scene.officer.post()), jdbc -> {
            RawSql.set(jdbc, "enable_seqscan", "off");
            RawSql.set(jdbc, "enable_bitmapscan", "off");
            return String.join(
                    "\n",
                    jdbc.sql("explain (costs off) " + sql).query(String.class).list());
        });
    }
}
