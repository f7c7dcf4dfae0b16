package concord.partnership;

import concord.platform.gate.AgencyId;

/**
 * An agency of the partnership, a controller in its own right.
 *
 * @param sector code of the vocabulary "sector"
 * @param schedule7 listed in CTSA 2015 Schedule 7, so bound by the duty to cooperate (s.38)
 */
public record Agency(AgencyId id, String name, String sector, boolean schedule7, int version) {

    // The two sectors to which the law ties something. They stand in the vocabulary like the others.
    private static final String POLICE = "police";
    private static final String LOCAL_AUTHORITY = "local-authority";

    public boolean isPolice() {
        return POLICE.equals(sector);
    }

    public boolean isLocalAuthority() {
        return LOCAL_AUTHORITY.equals(sector);
    }
}
