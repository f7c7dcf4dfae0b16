package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.OwnersOfCase;
import concord.cases.Ownership;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who owned each case and its risk, in order. Nothing is ever taken from it. */
@Component
class OwnershipTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnershipTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on somebody else owns it, and what was offered of it is overtaken. */
    void begin(CaseId caseId, Ownership what, Changeover change) {
        overtake(caseId, what);
        begin(caseId, what, change.owners().of(what), change.how(), change.by(), clock.instant());
    }

    void begin(CaseId caseId, Ownership what, PostId post, Changeover.How how, Acting by, Instant from) {
        StaffId staff = by.holder();
        jdbc.sql("""
                        insert into cases.ownership (case_id, kind, post_id, from_at, how, by_post, by_staff)
                        values (:case, :kind, :post, :at, :how, :by, :staff)
                        """)
                .param("case", caseId.value())
                .param("kind", what.name())
                .param("post", post.value())
                .param("at", from.atOffset(ZoneOffset.UTC))
                .param("how", how.name())
                .param("by", by.post().value())
                .param("staff", staff == null ? null : staff.value(), Types.OTHER)
                .update();
    }

    /** Oldest first. */
    List<OwnersOfCase.Tenure> of(CaseId caseId) {
        return jdbc.sql(
                        "select kind, post_id, from_at, how, by_post from cases.ownership where case_id = :case order by id")
                .param("case", caseId.value())
                .query((row, _) -> new OwnersOfCase.Tenure(
                        Ownership.valueOf(row.getString("kind")),
                        new PostId(row.getObject("post_id", UUID.class)),
                        row.getObject("from_at", OffsetDateTime.class).toInstant(),
                        Changeover.How.valueOf(row.getString("how")).words(),
                        new PostId(row.getObject("by_post", UUID.class))))
                .list();
    }

    private void overtake(CaseId caseId, Ownership what) {
        UUID concord = Acting.SYSTEM_POST.value();
        jdbc.sql("""
                        update cases.hand_over set answer = 'OVERTAKEN', answered_at = :at, answered_by = :concord
                        where case_id = :case and kind = :kind and answer is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("concord", concord)
                .param("case", caseId.value())
                .param("kind", what.name())
                .update();
    }
}
