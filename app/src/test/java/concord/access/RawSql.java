package concord.access;

import concord.platform.gate.PostId;
import concord.platform.postgres.TestDatabase;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL as somebody would run it who has got past every line of Java: as the application's role, under a stated post. */
public final class RawSql {

    private final DriverManagerDataSource application;

    public RawSql(TestDatabase database) {
        this.application = TestDatabase.dataSource(database.application());
    }

    /** In one transaction that states this post; none where it is absent. */
    public <T> T as(@Nullable PostId post, Function<JdbcClient, T> work) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(application));
        return Objects.requireNonNull(transaction.execute(_ -> {
            JdbcClient jdbc = JdbcClient.create(application);
            if (post != null) {
                set(jdbc, "concord.post", post.value().toString());
            }
            return work.apply(jdbc);
        }));
    }

    /** A count under a post. */
    public long count(@Nullable PostId post, String sql) {
        return as(post, jdbc -> jdbc.sql(sql).query(Long.class).single());
    }

    public static void set(JdbcClient jdbc, String setting, String value) {
        jdbc.sql("select set_config(:setting, :value, true)")
                .param("setting", setting)
                .param("value", value)
                .query()
                .singleColumn();
    }
}
