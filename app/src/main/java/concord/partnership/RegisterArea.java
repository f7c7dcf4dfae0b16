package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.time.WorkingCalendar;
import java.util.Set;

/**
 * Opens the area of a local authority.
 *
 * @param code two to six capital letters; references begin with it
 */
public record RegisterArea(
        String code, String name, LedBy ledBy, AgencyId council, Set<AgencyId> forces, WorkingCalendar calendar)
        implements Command<AreaId> {

    public RegisterArea {
        code = Given.words("code", code, 6);
        Given.that(code.matches("[A-Z]{2,6}"), "The code of an area is two to six capital letters");
        name = Given.words("name", name, 200);
        forces = Set.copyOf(forces);
    }
}
