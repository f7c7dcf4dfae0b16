package concord.retention;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the retention periods. A new one is added; none is ever changed. */
@Component
class PeriodTable {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    PeriodTable(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void insert(PeriodId id, SetRetentionPeriod command, PostId by) {
        jdbc.sql("""
                        insert into retention.period (id, retention_class, months, source, from_day, set_at, set_by)
                        values (:id, :class, :months, :source, :from, :at, :by)
                        """)
                .param("id", id.value())
                .param("class", command.retentionClass().name())
                .param("months", command.months())
                .param("source", command.source())
                .param("from", command.from())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    List<Periods.Period> all() {
        return jdbc.sql("""
                        select id, retention_class, months, source, from_day, set_by from retention.period
                        order by retention_class, from_day desc, set_at desc
                        """).query((row, _) -> read(row)).list();
    }

    private Periods.Period read(ResultSet row) throws SQLException {
        UUID by = row.getObject("set_by", UUID.class);
        return new Periods.Period(
                new PeriodId(row.getObject("id", UUID.class)),
                RetentionClass.valueOf(row.getString("retention_class")),
                row.getInt("months"),
                row.getString("source"),
                row.getObject("from_day", LocalDate.class),
                by == null ? "Set with the installation" : words(new PostId(by)));
    }

    private String words(PostId by) {
        return posts.find(by).map(Post::title).orElse("A post that is no more");
    }
}
