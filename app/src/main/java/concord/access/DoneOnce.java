package concord.access;

import concord.platform.gate.PostId;
import concord.platform.gate.RecordId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the outcome of acts that are to be done at most once for a key. */
@Component
class DoneOnce {

    private final JdbcClient jdbc;
    private final Clock clock;

    DoneOnce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was done under a key before. */
    record Earlier(String digest, UUID resultId) {}

    /** Holds the key until the end of the transaction, so that a twin sent at the same moment waits and then finds it. */
    Optional<Earlier> earlier(PostId post, UUID once) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", post.value() + "/" + once)
                .query()
                .singleRow();
        return jdbc.sql("select digest, result_id from access.done_once where post_id = :post and once = :once")
                .param("post", post.value())
                .param("once", once)
                .query((row, number) -> new Earlier(row.getString("digest"), row.getObject("result_id", UUID.class)))
                .optional();
    }

    void remember(PostId post, UUID once, String digest, RecordId result) {
        jdbc.sql("""
                        insert into access.done_once (post_id, once, digest, result_kind, result_id, at)
                        values (:post, :once, :digest, :kind, :result, :at)
                        """)
                .param("post", post.value())
                .param("once", once)
                .param("digest", digest)
                .param("kind", result.ref().kind())
                .param("result", result.value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
