package concord.files.domain;

import concord.files.FilesRefusal;
import concord.files.RewrapDocuments;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Moves documents to another person's key. */
@Component
class RewrappingDocuments implements CommandHandler<RewrapDocuments, Integer> {

    private final StoredDocuments documents;
    private final SubjectKeys keys;

    RewrappingDocuments(StoredDocuments documents, SubjectKeys keys) {
        this.documents = documents;
        this.keys = keys;
    }

    @Override
    public Outcome<Integer> handle(RewrapDocuments command, Acting acting) {
        Optional<SecretKey> from = keys.open(command.from());
        Optional<SecretKey> to = keys.open(command.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Outcome.refused(new FilesRefusal.KeyDestroyed());
        }
        List<StoredDocuments.Row> moved = toMove(command);
        moved.forEach(row -> documents.rewrap(
                row.id(), command.to(), DocumentKeys.wrap(to.get(), row.id(), DocumentKeys.unwrap(from.get(), row))));
        // A document out of the mover's sight may still hang on the key: then the key stays.
        if (command.origin() == null && !documents.anyUnder(command.from())) {
            keys.destroy(command.from(), acting.post());
        }
        return Outcome.done(moved.size());
    }

    private List<StoredDocuments.Row> toMove(RewrapDocuments command) {
        return command.origin() == null
                ? documents.sealedUnder(command.from())
                : documents.of(command.origin()).stream()
                        .filter(row -> row.key().equals(command.from()))
                        .toList();
    }
}
