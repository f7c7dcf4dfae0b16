package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;

/** The database that every other test stands on is the one that people will use. */
class TestDatabaseTests {

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void isMigrated() {
        var tables = database.asApplication()
                .sql("select count(*) from platform.event_publication")
                .query(Integer.class)
                .single();

        assertThat(tables).isZero();
    }

    @Test
    void isAnotherEachTime() {
        String sql = "create table platform.only_here (id integer)";

        database.asOwner().sql(sql).update();
        TestDatabase.fresh().asOwner().sql(sql).update();

        assertThat(TestDatabase.fresh().application().url())
                .isNotEqualTo(database.application().url());
    }

    @Test
    void letsTheApplicationMakeNoTables() {
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> database.asApplication()
                        .sql("create table platform.mine (id integer)")
                        .update())
                .withStackTraceContaining("permission denied for schema platform");
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> database.asApplication()
                        .sql("create temporary table mine (id integer)")
                        .update())
                .withStackTraceContaining("permission denied");
    }
}
