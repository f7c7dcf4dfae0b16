package concord.partnership;

import concord.platform.gate.AreaId;
import java.time.LocalDate;
import java.util.Set;

/** The door for other rooms to the sharing agreements: none in force, no sharing between areas (channel.md 8.3). */
public interface Agreements {

    /** True where one agreement binds both areas on a day, and for an area with itself. */
    boolean inForce(AreaId one, AreaId other, LocalDate day);

    /** The area, and those that an agreement binds to it on a day. */
    Set<AreaId> boundTo(AreaId area, LocalDate day);
}
