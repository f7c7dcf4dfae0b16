package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.EndPart;
import concord.cases.OwnersOfCase;
import concord.cases.PartKind;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts that posts have in cases, and how each ended. */
@Component
class PartTable {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    PartTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that stand, the oldest first. */
    List<OwnersOfCase.Part> of(CaseId caseId) {
        return jdbc.sql("""
                        select post_id, kind, given_at from cases.part
                        where case_id = :case and ended_at is null order by given_at, post_id, kind
                        """)
                .param("case", caseId.value())
                .query((row, _) -> new OwnersOfCase.Part(
                        new PostId(row.getObject("post_id", UUID.class)),
                        PartKind.valueOf(row.getString("kind")),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void give(CaseId caseId, PostId post, PartKind kind) {
        jdbc.sql("""
                        insert into cases.part (case_id, post_id, kind, given_at) values (:case, :post, :kind, :at)
                        on conflict (case_id, post_id, kind) do update set ended_at = null
                        """)
                .param("case", caseId.value())
                .param("post", post.value())
                .param("kind", kind.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** False where there was none that stood. */
    boolean end(EndPart command, Acting acting) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int ended = jdbc.sql("""
                        update cases.part set ended_at = :at
                        where case_id = :case and post_id = :post and kind = :kind and ended_at is null
                        """)
                .param("at", now)
                .param("case", command.caseId().value())
                .param("post", command.post().value())
                .param("kind", command.kind().name())
                .update();
        if (ended == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into cases.part_end (id, case_id, of_post, kind, why, at, post_id, staff_id)
                        values (:id, :case, :of, :kind, :why, :at, :post, :staff)
                        """)
                .param("id", ids.next())
                .param("case", command.caseId().value())
                .param("of", command.post().value())
                .param("kind", command.kind().name())
                .param("why", command.why())
                .param("at", now)
                .param("post", acting.post().value())
                .param("staff", acting.holder() == null ? null : acting.holder().value(), Types.OTHER)
                .update();
        return true;
    }
}
