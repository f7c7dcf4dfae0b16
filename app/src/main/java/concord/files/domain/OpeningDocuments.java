package concord.files.domain;

import concord.files.OpenDocumentsToArea;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Opens the documents of a record to one more area. */
@Component
class OpeningDocuments implements CommandHandler<OpenDocumentsToArea, Integer> {

    private final StoredDocuments documents;

    OpeningDocuments(StoredDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Outcome<Integer> handle(OpenDocumentsToArea command, Acting acting) {
        return Outcome.done(documents.openTo(command.origin(), command.area()));
    }
}
