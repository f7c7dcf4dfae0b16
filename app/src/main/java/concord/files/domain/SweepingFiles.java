package concord.files.domain;

import concord.files.StagedUploadId;
import concord.files.SweepFiles;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Clears away what has no use any more. */
@Component
class SweepingFiles implements CommandHandler<SweepFiles, Integer> {

    private final StagedUploads uploads;
    private final StoredDocuments documents;
    private final Pieces pieces;

    SweepingFiles(StagedUploads uploads, StoredDocuments documents, Pieces pieces) {
        this.uploads = uploads;
        this.documents = documents;
        this.pieces = pieces;
    }

    @Override
    public Outcome<Integer> handle(SweepFiles command, Acting acting) {
        List<StagedUploadId> expired = uploads.expired();
        expired.forEach(upload -> {
            pieces.removeOf(upload.value());
            uploads.remove(upload);
        });
        List<UUID> shredded = documents.shredded();
        shredded.forEach(pieces::removeOf);
        return Outcome.done(expired.size() + shredded.size());
    }
}
