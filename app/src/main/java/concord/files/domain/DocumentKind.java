package concord.files.domain;

import concord.files.DocumentId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the Gate where a document belongs. A document never changes, so its version is always the first. */
@Component
class DocumentKind implements RecordKind {

    private final StoredDocuments documents;

    DocumentKind(StoredDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return documents
                .find(new DocumentId(id))
                .map(row -> new RecordFacts(0, row.areas(), Set.of(), Set.of(new PostId(row.storedBy()))));
    }
}
