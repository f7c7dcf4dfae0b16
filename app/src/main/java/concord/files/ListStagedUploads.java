package concord.files;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** The names and sizes of the acting post's own staged uploads, in the order asked; what has expired is left out. */
public record ListStagedUploads(List<StagedUploadId> uploads) implements Query<List<StagedUpload>>, Plain {

    public ListStagedUploads {
        uploads = List.copyOf(uploads);
    }
}
