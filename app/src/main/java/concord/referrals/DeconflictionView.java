package concord.referrals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where deconfliction stands.
 *
 * @param asked why it is asked now; absent while an answer stands
 * @param answer the last one; absent before the first
 * @param rerunDue the day on which it is asked again by the clock
 */
public record DeconflictionView(
        @Nullable DeconflictionTrigger asked,
        @Nullable DeconflictionAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable LocalDate rerunDue) {

    /** Whether the referral may go on as things stand. */
    public boolean allows() {
        return asked == null && answer == DeconflictionAnswer.YES;
    }
}
