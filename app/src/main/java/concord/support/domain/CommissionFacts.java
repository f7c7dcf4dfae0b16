package concord.support.domain;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.support.CommissionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers the Gate's questions about commissions: they belong to the area of their case, to the provider, and to the
 * provider's agency, whose system may report sessions. The system of the agency does not see the case itself.
 */
@Component
class CommissionFacts implements RecordKind {

    private final JdbcClient jdbc;

    CommissionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return CommissionId.KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return jdbc.sql("""
                        select k.provider_post, k.provider_agency, c.area_id
                        from support.commission k left join cases.case_record c on c.id = k.case_id where k.id = :id
                        """).param("id", id).query((row, _) -> facts(row)).optional();
    }

    private static RecordFacts facts(ResultSet row) throws SQLException {
        UUID area = row.getObject("area_id", UUID.class);
        return new RecordFacts(
                0,
                area == null ? Set.of() : Set.of(new AreaId(area)),
                Set.of(new AgencyId(row.getObject("provider_agency", UUID.class))),
                Set.of(new PostId(row.getObject("provider_post", UUID.class))));
    }
}
