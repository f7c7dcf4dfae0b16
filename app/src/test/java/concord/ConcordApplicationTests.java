package concord;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole house stands: every room's beans and migrations, on the real server, as the role that owns nothing. */
@ConcordTest
class ConcordApplicationTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestDatabase database;

    @Test
    void signsInAsTheRoleThatOwnsNothing() {
        String user = jdbc.sql("select current_user").query(String.class).single();

        assertThat(user).isEqualTo(database.application().user());
        assertThat(user).isNotEqualTo(database.owner().user());
    }

    @Test
    void hasADatabaseOfItsOwn() {
        String name = jdbc.sql("select current_database()").query(String.class).single();

        assertThat(database.application().url()).contains("/" + name + "?");
    }
}
