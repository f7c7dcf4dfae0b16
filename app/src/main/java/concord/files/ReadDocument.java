package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Opens a document for reading. The look is recorded when it is opened, before the first byte. */
public record ReadDocument(DocumentId document) implements Query<DocumentContent>, About {

    public ReadDocument {
        requireNonNull(document, "document is null");
    }

    @Override
    public RecordRef about() {
        return document.ref();
    }
}
