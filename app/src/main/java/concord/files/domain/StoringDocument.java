package concord.files.domain;

import concord.files.DocumentAttached;
import concord.files.DocumentId;
import concord.files.FilesRefusal;
import concord.files.StoreDocument;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Binds an upload to a person and a record: its own key is wrapped anew, its content is not touched. */
@Component
class StoringDocument implements CommandHandler<StoreDocument, DocumentId> {

    private final StagedUploads uploads;
    private final StoredDocuments documents;
    private final SubjectKeys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoringDocument(
            StagedUploads uploads,
            StoredDocuments documents,
            SubjectKeys keys,
            Clock clock,
            ApplicationEventPublisher events) {
        this.uploads = uploads;
        this.documents = documents;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Outcome<DocumentId> handle(StoreDocument command, Acting acting) {
        Optional<StagedUploads.Row> upload = uploads.find(command.upload());
        if (upload.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        Optional<SecretKey> subject = keys.open(command.subjectKey());
        if (subject.isEmpty()) {
            return Outcome.refused(new FilesRefusal.KeyDestroyed());
        }
        documents.store(upload.get(), binding(command, upload.get(), subject.get(), acting));
        uploads.remove(command.upload());
        var id = new DocumentId(command.upload().value());
        events.publishEvent(new DocumentAttached(id, command.origin()));
        return Outcome.done(id);
    }

    private StoredDocuments.Binding binding(
            StoreDocument command, StagedUploads.Row upload, SecretKey subject, Acting acting) {
        return new StoredDocuments.Binding(
                command.subjectKey(),
                DocumentKeys.wrap(subject, upload.id(), uploads.dataKey(upload)),
                command.origin(),
                OffsetDateTime.now(clock),
                acting.post().value(),
                command.areas());
    }
}
