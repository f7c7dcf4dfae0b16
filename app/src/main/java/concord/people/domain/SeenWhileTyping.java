package concord.people.domain;

import concord.people.InvolvementId;
import concord.platform.gate.PostId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which records were seen near somebody while they were described. */
@Component
class SeenWhileTyping {

    private final JdbcClient jdbc;
    private final MatchingPurpose purpose;
    private final Clock clock;

    SeenWhileTyping(JdbcClient jdbc, MatchingPurpose purpose, Clock clock) {
        this.jdbc = jdbc;
        this.purpose = purpose;
        this.clock = clock;
    }

    /** Only what row-level security shows the post, which a form could have named by guessing. */
    int keep(InvolvementId involvement, List<InvolvementId> seen, PostId post) {
        return purpose.during(() -> jdbc.sql("""
                        insert into people.seen_while_typing (involvement_id, candidate_involvement_id, post_id, at)
                        select :involvement, i.id, :post, :now from people.involvement i where i.id = any (:seen)
                        """)
                .param("involvement", involvement.value())
                .param("post", post.value())
                .param("now", OffsetDateTime.now(clock))
                .param("seen", seen.stream().map(InvolvementId::value).toArray(UUID[]::new))
                .update());
    }

    List<InvolvementId> of(InvolvementId involvement) {
        return jdbc.sql("""
                        select candidate_involvement_id from people.seen_while_typing
                        where involvement_id = :involvement order by at, candidate_involvement_id
                        """)
                .param("involvement", involvement.value())
                .query((row, number) -> new InvolvementId(row.getObject(1, UUID.class)))
                .list();
    }
}
