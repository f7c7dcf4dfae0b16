package concord.partnership;

import concord.platform.gate.AgencyId;
import java.util.Collection;

/**
 * Who chairs: the responsible local authority; where several are responsible for a combined panel, they may determine that one
 * of them is the chair (CTSA 2015 s.37(5)). So a council chairs for its own area, and with it for those that combine theirs. The
 * one place of this rule: posts are opened and seats given by it.
 */
public final class Chairing {

    private Chairing() {}

    /** Whether a post of this agency that serves these areas can chair for them. */
    public static boolean isOpenTo(AgencyId agency, Collection<Area> serving) {
        return serving.stream().anyMatch(area -> area.council().equals(agency));
    }
}
