package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.util.Set;

/**
 * Makes a staged upload a document about a person.
 *
 * @param subjectKey of the person it is about
 * @param origin the record that it came with
 * @param areas whose posts may read it; others do not learn that it exists, save the post that sent it
 */
public record StoreDocument(StagedUploadId upload, SubjectKeyId subjectKey, RecordRef origin, Set<AreaId> areas)
        implements Command<DocumentId> {

    public StoreDocument {
        requireNonNull(upload, "upload is null");
        requireNonNull(subjectKey, "subjectKey is null");
        requireNonNull(origin, "origin is null");
        areas = Set.copyOf(areas);
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("A document belongs to an area");
        }
    }
}
