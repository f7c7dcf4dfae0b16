package concord.support.domain;

import concord.cases.CaseOutline;
import concord.files.DocumentId;
import concord.files.NewSubjectKey;
import concord.files.StagedUploadId;
import concord.files.StoreDocument;
import concord.files.SubjectKeyId;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the documents that prove something. They are sealed under a key of their own, noted here so that erasing the case
 * can destroy it, and belong to the area of the case.
 */
@Component
class Evidence {

    private final JdbcClient jdbc;
    private final Gate gate;

    Evidence(JdbcClient jdbc, Gate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    /** @param of what the documents prove: a consent, an action */
    Outcome<UUID> store(CaseOutline about, UUID of, List<StagedUploadId> uploads, Acting acting) {
        Outcome<UUID> all = Outcome.done(of);
        if (uploads.isEmpty()) {
            return all;
        }
        SubjectKeyId key = gate.submit(acting, new NewSubjectKey()).orThrow();
        for (StagedUploadId upload : uploads) {
            all = all.then(_ -> store(about, of, upload, key, acting));
        }
        return all;
    }

    /** The documents that prove something, as far as the acting post may see that they are there. */
    List<DocumentId> of(UUID of) {
        return jdbc.sql("select document_id from support.document where of_id = :of order by document_id")
                .param("of", of)
                .query((row, _) -> new DocumentId(row.getObject("document_id", UUID.class)))
                .list();
    }

    private Outcome<UUID> store(CaseOutline about, UUID of, StagedUploadId upload, SubjectKeyId key, Acting acting) {
        return gate.submit(acting, new StoreDocument(upload, key, about.id().ref(), Set.of(about.area())))
                .then(document -> {
                    jdbc.sql("""
                                    insert into support.document (document_id, case_id, of_id, subject_key)
                                    values (:document, :case, :of, :key)
                                    """)
                            .param("document", document.value())
                            .param("case", about.id().value())
                            .param("of", of)
                            .param("key", key.value())
                            .update();
                    return Outcome.done(of);
                });
    }
}
