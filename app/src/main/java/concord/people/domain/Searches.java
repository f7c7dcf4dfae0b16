package concord.people.domain;

import concord.people.PersonSearchId;
import concord.platform.Ids;
import concord.platform.gate.PostId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What posts have searched for lately. */
@Component
class Searches {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Searches(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    PersonSearchId keep(String text, PostId post) {
        var id = new PersonSearchId(ids.next());
        jdbc.sql("insert into people.search (id, post_id, text, at) values (:id, :post, :text, :now)")
                .param("id", id.value())
                .param("post", post.value())
                .param("text", text)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    Optional<String> text(PersonSearchId id) {
        return jdbc.sql("select text from people.search where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getString("text"))
                .optional();
    }

    int forgetOld() {
        return jdbc.sql("delete from people.search where at < :then")
                .param("then", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
