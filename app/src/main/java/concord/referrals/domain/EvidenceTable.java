package concord.referrals.domain;

import concord.files.DocumentId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.rows.BundledRow;
import concord.platform.rows.Bundles;
import concord.referrals.AttachedEvidence;
import concord.referrals.PromptId;
import concord.referrals.PromptKind;
import concord.referrals.PromptView;
import concord.referrals.ReferralId;
import concord.sharing.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evidence, evidence that is named only, and what became of the prompts that ask for what is missing. */
@Component
class EvidenceTable {

    private static final String NAMED = """
            insert into referrals.evidence_named (id, referral_id, description)
            select * from unnest(:ids::uuid[], :referrals::uuid[], :descriptions::text[])
            """;

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final Ids ids;
    private final Clock clock;

    EvidenceTable(JdbcClient jdbc, Bundles bundles, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.ids = ids;
        this.clock = clock;
    }

    void attached(ReferralId referral, List<AttachedEvidence> evidence, List<DocumentId> documents, Acting acting) {
        for (int at = 0; at < documents.size(); at++) {
            attached(referral, evidence.get(at), documents.get(at), acting);
        }
    }

    void attached(ReferralId referral, AttachedEvidence evidence, DocumentId document, Acting acting) {
        jdbc.sql("""
                        insert into referrals.evidence (id, referral_id, kind, description, attached_at, post_id)
                        values (:id, :referral, :kind, :description, :at, :post)
                        """)
                .param("id", document.value())
                .param("referral", referral.value())
                .param("kind", evidence.kind())
                .param("description", evidence.description())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .update();
    }

    void named(NewReferral referral) {
        for (String named : referral.said().evidence().named()) {
            bundles.add(
                    NAMED,
                    new BundledRow()
                            .put("ids", ids.next())
                            .put("referrals", referral.id().value())
                            .put("descriptions", named));
        }
    }

    void answer(ReferralId referral, PromptId prompt, Answered answered, Acting acting) {
        jdbc.sql("""
                        insert into referrals.prompt_answer (prompt_id, referral_id, text, evidence_id, request_id, at,
                            post_id, staff_id)
                        values (:prompt, :referral, :text, :evidence, :request, :at, :post, :staff)
                        """)
                .param("prompt", prompt.value())
                .param("referral", referral.value())
                .param("text", answered.text())
                .param("evidence", answered.evidence(), Types.OTHER)
                .param("request", answered.request(), Types.OTHER)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Hand.staff(acting), Types.OTHER)
                .update();
    }

    List<PromptView> promptsOf(ReferralId referral) {
        return jdbc.sql("""
                        select p.id, p.kind, p.about, a.text, a.request_id
                        from referrals.prompt p
                        left join referrals.prompt_answer a on a.prompt_id = p.id
                        where p.referral_id = :referral
                        order by p.position
                        """)
                .param("referral", referral.value())
                .query(EvidenceTable::prompt)
                .list();
    }

    /** What became of a prompt, as its row keeps it. */
    record Answered(
            String text, @Nullable UUID evidence, @Nullable UUID request) {}

    private static PromptView prompt(ResultSet row, int number) throws SQLException {
        UUID request = row.getObject("request_id", UUID.class);
        return new PromptView(
                new PromptId(row.getObject("id", UUID.class)),
                PromptKind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getString("text"),
                request == null ? null : new RequestId(request));
    }
}
