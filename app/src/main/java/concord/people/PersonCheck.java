package concord.people;

import concord.platform.gate.PostId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a check.
 *
 * @param person absent while it is open
 * @param decidedBy the post that answered last
 * @param shownTo every post that was shown the near records: nothing may be closed that was not shown (F1)
 * @param earlierRecords other records in which this person is the person of concern, as far as the acting post may know
 * @param unsure near records about which "unsure" stands
 */
public record PersonCheck(
        @Nullable PersonId person,
        @Nullable PostId decidedBy,
        @Nullable Instant decidedAt,
        Set<PostId> shownTo,
        int earlierRecords,
        int unsure) {

    public PersonCheck {
        shownTo = Set.copyOf(shownTo);
    }
}
