package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.Repeatable;

/** Throws a staged upload away because its sender changed their mind. Answers what was asked to go. */
public record DiscardUpload(StagedUploadId upload) implements Command<StagedUploadId>, Repeatable {

    public DiscardUpload {
        requireNonNull(upload, "upload is null");
    }
}
