package concord.people;

import concord.platform.gate.PostId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That two persons were proposed to be one, and what became of it.
 *
 * @param kept to whom the records of the other go
 * @param gone whose records go
 * @param modelVersion of the comparison that was shown to the proposer
 * @param withdrawn by the post that proposed it, before anybody answered
 * @param heldTogether records that hold something of both, after it was taken back, as far as the acting post may see them
 * @param mayAnswer true where the acting post is not the one that proposed it
 * @param mayWithdraw true where it is, while an answer waits
 */
public record Merge(
        MergeId id,
        PersonId kept,
        PersonId gone,
        Said proposed,
        String modelVersion,
        @Nullable Boolean agreed,
        @Nullable Said answered,
        @Nullable Said withdrawn,
        @Nullable Said undone,
        @Nullable CannotLinkId cannotLink,
        int moved,
        List<HeldTogether.Held> heldTogether,
        boolean mayAnswer,
        boolean mayWithdraw) {

    public Merge {
        heldTogether = List.copyOf(heldTogether);
    }

    /** With what still holds something of both. */
    public Merge with(List<HeldTogether.Held> held) {
        return new Merge(
                id,
                kept,
                gone,
                proposed,
                modelVersion,
                agreed,
                answered,
                withdrawn,
                undone,
                cannotLink,
                moved,
                held,
                mayAnswer,
                mayWithdraw);
    }

    /** What a post said, and when. */
    public record Said(PostId by, Instant at, String reason) {}

    /** In words. */
    public String state() {
        if (undone != null) {
            return "Taken back";
        }
        if (withdrawn != null) {
            return "Withdrawn";
        }
        if (agreed == null) {
            return "Waiting";
        }
        return agreed ? "Joined" : "Declined";
    }

    public boolean waits() {
        return agreed == null && withdrawn == null;
    }

    /** True while the records of both are one person's by this merge. */
    public boolean stands() {
        return Boolean.TRUE.equals(agreed) && undone == null;
    }
}
