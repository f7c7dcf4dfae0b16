package concord.files.domain;

import concord.files.DiscardUpload;
import concord.files.StagedUploadId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Removes an upload and its pieces. */
@Component
class DiscardingUpload implements CommandHandler<DiscardUpload, StagedUploadId> {

    private final StagedUploads uploads;
    private final Pieces pieces;

    DiscardingUpload(StagedUploads uploads, Pieces pieces) {
        this.uploads = uploads;
        this.pieces = pieces;
    }

    @Override
    public Outcome<StagedUploadId> handle(DiscardUpload command, Acting acting) {
        if (uploads.find(command.upload()).isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        pieces.removeOf(command.upload().value());
        uploads.remove(command.upload());
        return Outcome.done(command.upload());
    }
}
