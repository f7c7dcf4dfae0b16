package concord.partnership.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes to records whose own row did not change, so that two changes never cross unseen. */
@Component
class Versions {

    private static final String AREA = "update partnership.area set version = version + 1 where id = :id";
    private static final String POST = "update partnership.post set version = version + 1 where id = :id";
    private static final String STAFF = "update partnership.staff_member set version = version + 1 where id = :id";

    private final JdbcClient jdbc;

    private final AreaTable areas;

    Versions(JdbcClient jdbc, AreaTable areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    void raise(AreaId area) {
        areas.edited();
        raise(AREA, area.value());
    }

    void raise(PostId post) {
        raise(POST, post.value());
    }

    void raise(StaffId staff) {
        raise(STAFF, staff.value());
    }

    private void raise(String statement, UUID id) {
        jdbc.sql(statement).param("id", id).update();
    }
}
