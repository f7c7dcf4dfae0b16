package concord.files.domain;

import concord.files.DocumentContent;
import concord.files.FilesRefusal;
import concord.files.ReadDocument;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Opens a document. The bytes follow piece by piece, after the look has been recorded. */
@Component
class ReadingDocument implements QueryHandler<ReadDocument, DocumentContent> {

    private final StoredDocuments documents;
    private final SubjectKeys keys;
    private final PieceLoan loan;

    ReadingDocument(StoredDocuments documents, SubjectKeys keys, PieceLoan loan) {
        this.documents = documents;
        this.keys = keys;
        this.loan = loan;
    }

    @Override
    public Outcome<DocumentContent> answer(ReadDocument query, Acting acting) {
        Optional<StoredDocuments.Row> found = documents.find(query.document()).filter(StoredDocuments.Row::inView);
        if (found.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        StoredDocuments.Row row = found.get();
        Optional<SecretKey> subject = keys.open(row.key());
        if (subject.isEmpty()) {
            return Outcome.refused(new FilesRefusal.KeyDestroyed());
        }
        return Outcome.done(OpenedDocument.of(row, DocumentKeys.unwrap(subject.get(), row), loan.to(acting.post())));
    }
}
