package concord.partnership;

import concord.platform.gate.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who answers for a post on one day. An open post is in exactly one of these states on every day (G2). */
public sealed interface Holding {

    /** Its holder is there. */
    record Present(StaffId holder) implements Holding {}

    /**
     * Its holder is away, or it has none, and somebody covers.
     *
     * @param away the holder who is away; absent where the post has none
     */
    record Covered(StaffId cover, @Nullable StaffId away) implements Holding {}

    /**
     * Nobody answers for it; its work stands in the vacancy queue.
     *
     * @param since the first day of this vacancy
     */
    record Vacant(LocalDate since) implements Holding {}

    /** Who answers, if anybody does. */
    default @Nullable StaffId answering() {
        return switch (this) {
            case Present(StaffId holder) -> holder;
            case Covered(StaffId cover, StaffId _) -> cover;
            case Vacant _ -> null;
        };
    }
}
