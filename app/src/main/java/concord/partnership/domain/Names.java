package concord.partnership.domain;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up the names for a page of rows at once. */
@Component
class Names {

    private static final String STAFF = "select id, name from partnership.staff_member where id = any (:ids)";
    private static final String AGENCIES = "select id, name from partnership.agency where id = any (:ids)";
    private static final String AREAS = "select id, name from partnership.area where id = any (:ids)";

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, String> ofStaff(Collection<StaffId> staff) {
        return names(STAFF, staff.stream().map(StaffId::value).toArray(UUID[]::new));
    }

    Map<UUID, String> ofAgencies(Collection<AgencyId> agencies) {
        return names(AGENCIES, agencies.stream().map(AgencyId::value).toArray(UUID[]::new));
    }

    Map<UUID, String> ofAreas(Collection<AreaId> areas) {
        return names(AREAS, areas.stream().map(AreaId::value).toArray(UUID[]::new));
    }

    private Map<UUID, String> names(String statement, UUID[] ids) {
        return jdbc.sql(statement).param("ids", ids).query(Names::entry).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<UUID, String> entry(ResultSet row, int index) throws SQLException {
        return Map.entry(row.getObject("id", UUID.class), row.getString("name"));
    }
}
