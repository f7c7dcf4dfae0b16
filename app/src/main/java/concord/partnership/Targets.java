package concord.partnership;

import concord.platform.gate.AreaId;
import java.time.LocalDate;

/** The door for other rooms to the targets in working days: an area's own where it set one, or the default. */
public interface Targets {

    /** The target in force on a day. */
    int workingDays(AreaId area, Step step, LocalDate day);

    /** The last day on which a step is in time that began on a day, by the area's target and calendar. */
    LocalDate due(AreaId area, Step step, LocalDate began);
}
