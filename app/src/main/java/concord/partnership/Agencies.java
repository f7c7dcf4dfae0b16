package concord.partnership;

import concord.platform.gate.AgencyId;
import java.util.List;
import java.util.Optional;

/** The door for other rooms to the agencies of the partnership. */
public interface Agencies {

    Optional<Agency> find(AgencyId agency);

    Optional<Agency> byName(String name);

    /** Every agency, by name. */
    List<Agency> all();

    /** For an identifier that another table refers to: a missing agency is a fault. */
    default Agency get(AgencyId agency) {
        return find(agency).orElseThrow(() -> new IllegalArgumentException("No agency " + agency.value()));
    }
}
