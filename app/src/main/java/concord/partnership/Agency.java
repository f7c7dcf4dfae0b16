package concord.partnership;

import concord.platform.gate.AgencyId;

/**
 * An agency of the partnership, a controller in its own right.
 *
 * @param sector code of the vocabulary "sector"
 * @param schedule7 listed in CTSA 2015 Schedule 7, so bound by the duty to cooperate (s.38)
 */
public record Agency(AgencyId id, String name, String sector, boolean schedule7, int version) {

    /** The sector that holds deconfliction and the gateways of police-led areas. */
    public static final String POLICE = "police";

    public boolean isPolice() {
        return POLICE.equals(sector);
    }
}
