package concord.partnership.domain;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.LedBy;
import concord.platform.Remembered;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.time.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads areas for other rooms. */
@Component
class AreaTable implements Areas {

    private static final String AREAS = """
            select a.id, a.code, a.name, a.led_by, a.council, a.calendar, a.version,
                   array(select f.force_id from partnership.area_force f where f.area_id = a.id) as forces
              from partnership.area a
            """;

    private static final String BY_ID = AREAS + " where a.id = :area";
    private static final String BY_CODE = AREAS + " where a.code = :code";
    private static final String ALL = AREAS + " order by a.name";
    private static final String OF_AGENCY = AREAS + """
             where a.council = :agency
                or exists (select from partnership.area_force f where f.area_id = a.id and f.force_id = :agency)
             order by a.name
            """;

    private final Remembered<AreaId, Area> remembered = new Remembered<>();
    private final JdbcClient jdbc;

    AreaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Area> find(AreaId area) {
        return remembered.find(
                area,
                () -> jdbc.sql(BY_ID)
                        .param("area", area.value())
                        .query(AreaTable::area)
                        .optional());
    }

    /** To be called by whoever changes one. */
    void edited() {
        remembered.edited();
    }

    @Override
    public Optional<Area> byCode(String code) {
        return jdbc.sql(BY_CODE).param("code", code).query(AreaTable::area).optional();
    }

    @Override
    public List<Area> all() {
        return jdbc.sql(ALL).query(AreaTable::area).list();
    }

    @Override
    public List<Area> of(AgencyId agency) {
        return jdbc.sql(OF_AGENCY)
                .param("agency", agency.value())
                .query(AreaTable::area)
                .list();
    }

    private static Area area(ResultSet row, int index) throws SQLException {
        return new Area(
                new AreaId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                LedBy.valueOf(row.getString("led_by")),
                new AgencyId(row.getObject("council", UUID.class)),
                forces(row),
                WorkingCalendar.valueOf(row.getString("calendar")),
                row.getInt("version"));
    }

    private static Set<AgencyId> forces(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("forces").getArray())
                .map(AgencyId::new)
                .collect(Collectors.toSet());
    }
}
