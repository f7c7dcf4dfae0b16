package concord.partnership.domain;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links forces with the areas that they serve. */
@Component
class AreaForces {

    private static final String LINK =
            "insert into partnership.area_force (area_id, force_id) values (:area, :force) on conflict do nothing";

    private final JdbcClient jdbc;

    private final AreaTable areas;

    AreaForces(JdbcClient jdbc, AreaTable areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /** False where the two were linked already. */
    boolean link(AreaId area, AgencyId force) {
        areas.edited();
        return jdbc.sql(LINK)
                        .param("area", area.value())
                        .param("force", force.value())
                        .update()
                == 1;
    }
}
