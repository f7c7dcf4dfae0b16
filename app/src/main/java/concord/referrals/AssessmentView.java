package concord.referrals;

import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of the gateway assessment, and what the supervisor said to it.
 *
 * @param number counts from one
 * @param decision absent while it waits
 */
public record AssessmentView(
        AssessmentId id,
        int number,
        GatewayAssessment assessment,
        PostId by,
        @Nullable StaffId staff,
        Instant at,
        @Nullable SignOffView decision) {

    /**
     * A supervisor's word.
     *
     * @param agreed false where it was sent back
     */
    public record SignOffView(boolean agreed, @Nullable String note, PostId by, Instant at) {}
}
