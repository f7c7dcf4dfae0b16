package concord.partnership;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import java.util.Set;

/**
 * The area of one local authority and its panel.
 *
 * @param code short and spoken, such as {@code EAS}; it begins references
 * @param council the authority that chairs the panel (CTSA 2015 s.37(5))
 * @param forces every force that serves it: boundaries cross
 */
public record Area(
        AreaId id,
        String code,
        String name,
        LedBy ledBy,
        AgencyId council,
        Set<AgencyId> forces,
        WorkingCalendar calendar,
        int version) {

    public Area {
        forces = Set.copyOf(forces);
    }

    public WorkingDays workingDays() {
        return WorkingDays.of(calendar);
    }

    /** The agencies to which the gateway of this area may belong: a linked force, or the council (channel.md 4.3). */
    public Set<AgencyId> leadAgencies() {
        return switch (ledBy) {
            case POLICE -> forces;
            case COUNCIL -> Set.of(council);
        };
    }
}
