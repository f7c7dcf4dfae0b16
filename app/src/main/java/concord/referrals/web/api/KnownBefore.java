package concord.referrals.web.api;

import concord.people.PersonCheck;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the check "is this person known?" has come (F1). It names nobody: near records are shown in Concord alone. */
record KnownBefore(
        @Schema(description = "Whether somebody has said who the person is")
        boolean answered,

        @Nullable Instant answeredAt,

        @Schema(description = "Earlier records of the same person, as far as this post may know")
        int earlierRecords,

        @Schema(description = "Near records about which “unsure” stands")
        int unsure) {

    static KnownBefore of(PersonCheck check) {
        return new KnownBefore(check.person() != null, check.decidedAt(), check.earlierRecords(), check.unsure());
    }
}
