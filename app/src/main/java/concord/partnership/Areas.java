package concord.partnership;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import java.util.List;
import java.util.Optional;

/** The door for other rooms to the areas of the partnership. */
public interface Areas {

    Optional<Area> find(AreaId area);

    Optional<Area> byCode(String code);

    /** Every area, by name. */
    List<Area> all();

    /** The areas whose council or one of whose forces the agency is. */
    List<Area> of(AgencyId agency);

    /** For an identifier that another table refers to: a missing area is a fault. */
    default Area get(AreaId area) {
        return find(area).orElseThrow(() -> new IllegalArgumentException("No area " + area.value()));
    }
}
