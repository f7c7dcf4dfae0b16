package concord.partnership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One target as it was set.
 *
 * @param area the name of the area; absent for the default of the partnership
 * @param setBy the title of the post; absent for what Concord brought with it
 * @param inForce whether it rules today
 */
public record TargetRow(
        Step step,
        int workingDays,
        LocalDate from,
        @Nullable String area,
        Instant setAt,
        @Nullable String setBy,
        boolean inForce) {}
