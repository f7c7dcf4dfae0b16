package concord.files;

import concord.platform.gate.PostId;
import java.time.Instant;

/**
 * A document in a list.
 *
 * @param name "No longer readable" once the key was destroyed
 * @param readable whether the acting post may open it; the post that sent it may only know that it is there
 */
public record DocumentEntry(
        DocumentId id,
        String name,
        DocumentType type,
        long size,
        Instant storedAt,
        PostId storedBy,
        boolean readable) {}
