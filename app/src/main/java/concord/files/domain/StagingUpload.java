package concord.files.domain;

import concord.files.Arrivals;
import concord.files.DocumentType;
import concord.files.FilesRefusal;
import concord.files.StageUpload;
import concord.files.StagedUploadId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a file in: first its name, then its first piece decide whether it is taken at all. */
@Component
class StagingUpload implements CommandHandler<StageUpload, StagedUploadId> {

    private final Arrivals arrivals;
    private final StagedUploads uploads;
    private final Pieces pieces;
    private final Ids ids;

    StagingUpload(Arrivals arrivals, StagedUploads uploads, Pieces pieces, Ids ids) {
        this.arrivals = arrivals;
        this.uploads = uploads;
        this.pieces = pieces;
        this.ids = ids;
    }

    @Override
    public Outcome<StagedUploadId> handle(StageUpload command, Acting acting) {
        FileName name = FileName.clean(command.name());
        Optional<DocumentType> claimed = DocumentType.claimedBy(name.text());
        if (claimed.isEmpty()) {
            return Outcome.refused(new FilesRefusal.KindNotTaken());
        }
        try (InputStream content = arrivals.open(command.arrival())) {
            return taken(name, claimed.get(), new PieceReader(content), acting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<StagedUploadId> taken(FileName name, DocumentType type, PieceReader reader, Acting acting)
            throws IOException {
        byte[] head = reader.first();
        if (head.length == 0) {
            return Outcome.refused(new FilesRefusal.EmptyFile());
        }
        if (!ContentCheck.agrees(type, head)) {
            return Outcome.refused(new FilesRefusal.ContentDisagrees(type.words()));
        }
        var id = new StagedUploadId(ids.next());
        var key = Seal.newKey();
        uploads.begin(id, key, name, type, acting.post());
        if (!reader.eachWithinLimit((place, piece) -> pieces.add(id.value(), place, key, piece))) {
            return Outcome.refused(new FilesRefusal.TooLarge(PieceReader.LIMIT_MEGABYTES));
        }
        uploads.finish(id, key, reader.size(), reader.sha256());
        return Outcome.done(id);
    }
}
