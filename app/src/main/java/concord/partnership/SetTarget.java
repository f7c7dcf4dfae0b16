package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sets how many working days a step may take from a day on.
 *
 * @param area absent for the default of the partnership
 */
public record SetTarget(@Nullable AreaId area, Step step, int workingDays, LocalDate from)
        implements Command<TargetId> {

    /** The most that may be set: well over a year. */
    public static final int MOST = 400;

    public SetTarget {
        Given.that(workingDays >= 0 && workingDays <= MOST, "A target lies between 0 and " + MOST + " working days");
    }
}
