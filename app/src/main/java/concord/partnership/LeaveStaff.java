package concord.partnership;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.StaffId;
import concord.platform.gate.Versioned;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody leaves an agency. What they held and covered ends with their last day, and is not lost: a post without cover
 * stands in the vacancy queue (G2).
 *
 * @param covers who covers which post from the day after
 */
public record LeaveStaff(StaffId staff, int version, LocalDate lastDay, List<Stand> covers)
        implements Command<Departure>, Versioned {

    public LeaveStaff {
        covers = List.copyOf(covers);
    }

    @Override
    public RecordRef about() {
        return staff.ref();
    }
}
