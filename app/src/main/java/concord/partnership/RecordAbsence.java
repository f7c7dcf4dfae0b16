package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody is away. The reason is not asked for: the partnership needs the days only.
 *
 * @param covers who covers which post on these days
 */
public record RecordAbsence(StaffId staff, LocalDate from, LocalDate until, List<Stand> covers)
        implements Command<Departure>, About {

    public RecordAbsence {
        Given.that(!until.isBefore(from), "An absence ends after it begins");
        covers = List.copyOf(covers);
    }

    @Override
    public RecordRef about() {
        return staff.ref();
    }
}
