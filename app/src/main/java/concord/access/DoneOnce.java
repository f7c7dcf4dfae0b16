package concord.access;

import concord.platform.gate.PostId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the outcome of acts that are to be done at most once for a key. */
@Component
class DoneOnce {

    private static final Duration FORMS_KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    DoneOnce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was done under a key before, and what came of it, as JSON. */
    record Earlier(String digest, String answer) {}

    /** Holds the key until the end of the transaction, so that a twin sent at the same moment waits and then finds it. */
    Optional<Earlier> earlier(PostId post, UUID once) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", post.value() + "/" + once)
                .query()
                .singleRow();
        return known(post, once);
    }

    /** As it stands, without waiting for anybody. */
    Optional<Earlier> known(PostId post, UUID once) {
        return jdbc.sql("select digest, answer from access.done_once where post_id = :post and once = :once")
                .param("post", post.value())
                .param("once", once)
                .query((row, number) -> new Earlier(row.getString("digest"), row.getString("answer")))
                .optional();
    }

    /** Keeps the first answer under a key. One of a form is kept for as long as anybody could have the form open. */
    void remember(PostId post, UUID once, Earlier done, boolean form) {
        jdbc.sql("""
                        insert into access.done_once (post_id, once, digest, answer, form, at)
                        values (:post, :once, :digest, :answer, :form, :at)
                        on conflict do nothing
                        """)
                .param("post", post.value())
                .param("once", once)
                .param("digest", done.digest())
                .param("answer", done.answer())
                .param("form", form)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Lets go of the forms of earlier days. A session, and so a form of its, lasts for hours. */
    int forgetForms() {
        return jdbc.sql("delete from access.done_once where form and at < :then")
                .param("then", OffsetDateTime.now(clock).minus(FORMS_KEPT))
                .update();
    }
}
