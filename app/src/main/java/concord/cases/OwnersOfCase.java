package concord.cases;

import concord.partnership.Post;
import concord.platform.gate.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The owners of a case.
 *
 * @param tenures oldest first
 * @param waiting hand-overs that are not answered yet
 * @param parts posts that have a part in the case, the oldest first
 * @param offers what the acting post may hand over now, and to whom
 */
public record OwnersOfCase(
        CaseRecord record,
        List<Tenure> tenures,
        List<Waiting> waiting,
        List<Part> parts,
        Map<Ownership, List<Post>> offers) {

    public OwnersOfCase {
        tenures = List.copyOf(tenures);
        waiting = List.copyOf(waiting);
        parts = List.copyOf(parts);
        offers = Map.copyOf(offers);
    }

    /**
     * From when on a post owned it.
     *
     * @param how it came about, in words
     */
    public record Tenure(Ownership what, PostId post, Instant from, String how, PostId by) {}

    /** Somebody who does not own the case and has something to do in it. */
    public record Part(PostId post, PartKind kind, Instant since) {}

    /**
     * A hand-over that waits.
     *
     * @param mine whether the acting post answers it
     * @param offeredByMe whether the acting post may take it back
     */
    public record Waiting(
            HandOverId id,
            Ownership what,
            PostId from,
            PostId to,
            String openMatters,
            Instant offeredAt,
            boolean mine,
            boolean offeredByMe) {}
}
