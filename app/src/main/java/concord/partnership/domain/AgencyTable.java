package concord.partnership.domain;

import concord.partnership.Agencies;
import concord.partnership.Agency;
import concord.platform.gate.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agencies for other rooms. */
@Component
class AgencyTable implements Agencies {

    private static final String AGENCIES = "select id, name, sector, schedule_7, version from partnership.agency";
    private static final String BY_ID = AGENCIES + " where id = :agency";
    private static final String BY_NAME = AGENCIES + " where name = :name";
    private static final String ALL = AGENCIES + " order by name";

    private final JdbcClient jdbc;

    AgencyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Agency> find(AgencyId agency) {
        return jdbc.sql(BY_ID)
                .param("agency", agency.value())
                .query(AgencyTable::agency)
                .optional();
    }

    @Override
    public Optional<Agency> byName(String name) {
        return jdbc.sql(BY_NAME).param("name", name).query(AgencyTable::agency).optional();
    }

    @Override
    public List<Agency> all() {
        return jdbc.sql(ALL).query(AgencyTable::agency).list();
    }

    private static Agency agency(ResultSet row, int index) throws SQLException {
        return new Agency(
                new AgencyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("sector"),
                row.getBoolean("schedule_7"),
                row.getInt("version"));
    }
}
