package concord.cases;

import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transfer.
 *
 * @param reference of the case
 * @param answer absent while it waits
 * @param mine whether the acting post may answer it now
 * @param offeredByMe whether the acting post may take it back now
 */
public record TransferView(
        TransferId id,
        String reference,
        AreaId from,
        AreaId to,
        String reason,
        String told,
        Instant offeredAt,
        PostId offeredBy,
        @Nullable Answered answer,
        boolean mine,
        boolean offeredByMe) {

    /** How it was answered, in a word, and why where it was refused. */
    public record Answered(
            String how, Instant at, PostId by, @Nullable String reason) {}
}
