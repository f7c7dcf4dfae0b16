package concord.files.domain;

import concord.files.DocumentEntry;
import concord.files.DocumentId;
import concord.files.DocumentType;
import concord.files.Documents;
import concord.files.ListDocuments;
import concord.files.SubjectKeyId;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.QueryHandler;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Lists the documents of a record by name, where their key still is. */
@Component
class ListingDocuments implements QueryHandler<ListDocuments, Documents> {

    private static final String GONE = "No longer readable";

    private final StoredDocuments documents;
    private final SubjectKeys keys;

    ListingDocuments(StoredDocuments documents, SubjectKeys keys) {
        this.documents = documents;
        this.keys = keys;
    }

    @Override
    public Outcome<Documents> answer(ListDocuments query, Acting acting) {
        var opened = new HashMap<SubjectKeyId, Optional<SecretKey>>();
        return Outcome.done(new Documents(documents.of(query.origin()).stream()
                .map(row -> entry(row, opened))
                .toList()));
    }

    private DocumentEntry entry(StoredDocuments.Row row, Map<SubjectKeyId, Optional<SecretKey>> opened) {
        Optional<SecretKey> subject = opened.computeIfAbsent(row.key(), keys::open);
        return new DocumentEntry(
                new DocumentId(row.id()),
                subject.map(key -> DocumentKeys.name(DocumentKeys.unwrap(key, row), row))
                        .orElse(GONE),
                DocumentType.valueOf(row.type()),
                row.size(),
                row.storedAt(),
                new PostId(row.storedBy()),
                row.inView() && subject.isPresent());
    }
}
