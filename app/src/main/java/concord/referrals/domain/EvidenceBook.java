package concord.referrals.domain;

import concord.files.DocumentId;
import concord.files.SubjectKeyId;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.referrals.AttachedEvidence;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes later evidence in: stored in {@code files} under the person's key, entered here, and noted as something new. */
@Component
class EvidenceBook {

    private final JdbcClient jdbc;
    private final Involving involving;
    private final EvidenceTable table;
    private final InformationBook information;

    EvidenceBook(JdbcClient jdbc, Involving involving, EvidenceTable table, InformationBook information) {
        this.jdbc = jdbc;
        this.involving = involving;
        this.table = table;
        this.information = information;
    }

    Outcome<DocumentId> attach(Referral referral, AttachedEvidence evidence, Acting acting) {
        return attach(referral, evidence, acting, acting);
    }

    /** Attaches for a referrer: the upload is theirs, so the document is stored in their name. */
    Outcome<DocumentId> attachFor(Referral referral, AttachedEvidence evidence, PostId referrer, Acting acting) {
        return attach(referral, evidence, new Acting(referrer, null, Acting.Via.PAGE), acting);
    }

    private Outcome<DocumentId> attach(Referral referral, AttachedEvidence evidence, Acting sender, Acting acting) {
        return involving
                .documents(List.of(evidence), key(referral), referral.id(), referral.area(), sender)
                .then(documents -> {
                    DocumentId document = documents.getFirst();
                    table.attached(referral.id(), evidence, document, acting);
                    information.note(referral, Happening.Kind.EVIDENCE_ATTACHED, acting);
                    return Outcome.done(document);
                });
    }

    private SubjectKeyId key(Referral referral) {
        return jdbc.sql("select subject_key_id from referrals.referral where id = :id")
                .param("id", referral.id().value())
                .query((row, number) -> new SubjectKeyId(row.getObject(1, UUID.class)))
                .single();
    }
}
