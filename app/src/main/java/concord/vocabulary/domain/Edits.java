package concord.vocabulary.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.vocabulary.TermId;
import concord.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes who changed which value and why: the value as the edit left it. */
@Component
class Edits {

    private static final String INSERT = """
            insert into vocabulary.edit (id, term_id, at, post_id, staff_id, kind, words, definition, from_day, until_day, why)
            select :id, t.id, :at, :post, :staff, :kind, t.words, t.definition, t.from_day, t.until_day, :why
              from vocabulary.term t
             where t.id = :term
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Edits(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    void record(Acting acting, TermId term, Vocabulary.Kind kind, String why) {
        @Nullable UUID staff = acting.holder() == null ? null : acting.holder().value();
        jdbc.sql(INSERT)
                .param("id", ids.next())
                .param("term", term.value())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", staff)
                .param("kind", kind.name())
                .param("why", why)
                .update();
    }
}
