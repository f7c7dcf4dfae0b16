package concord.sharing.domain;

import concord.files.DocumentId;
import concord.files.NewSubjectKey;
import concord.files.StagedUploadId;
import concord.files.StoreDocument;
import concord.files.SubjectKeyId;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.sharing.RequestId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the documents that came with an answer. They are sealed under a key of this answer's own, noted here so that
 * erasing the record can destroy it, and belong to the area that asked.
 */
@Component
class AnswerDocuments {

    private final JdbcClient jdbc;
    private final Gate gate;

    AnswerDocuments(JdbcClient jdbc, Gate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    Outcome<RequestId> store(InformationRequest request, List<StagedUploadId> uploads, Acting acting) {
        Outcome<RequestId> stored = Outcome.done(request.id());
        if (uploads.isEmpty()) {
            return stored;
        }
        return gate.submit(acting, new NewSubjectKey()).then(key -> {
            Outcome<RequestId> all = stored;
            for (StagedUploadId upload : uploads) {
                all = all.then(_ -> store(request, upload, key, acting));
            }
            return all;
        });
    }

    private Outcome<RequestId> store(
            InformationRequest request, StagedUploadId upload, SubjectKeyId key, Acting acting) {
        Set<AreaId> areas = Set.of(request.parties().area());
        return gate.submit(acting, new StoreDocument(upload, key, request.id().ref(), areas))
                .then(document -> {
                    note(request.id(), document, key);
                    return Outcome.done(request.id());
                });
    }

    private void note(RequestId request, DocumentId document, SubjectKeyId key) {
        jdbc.sql("""
                        insert into sharing.answer_document (request_id, document_id, subject_key)
                        values (:request, :document, :key)
                        """)
                .param("request", request.value())
                .param("document", document.value())
                .param("key", key.value())
                .update();
    }

    List<RecordRef> of(RequestId request) {
        return jdbc.sql("select document_id from sharing.answer_document where request_id = :request order by 1")
                .param("request", request.value())
                .query((row, _) -> new DocumentId(row.getObject("document_id", UUID.class)).ref())
                .list();
    }
}
