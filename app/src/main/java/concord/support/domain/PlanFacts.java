package concord.support.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.support.PlanId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the Gate's questions about versions of support plans. */
@Component
class PlanFacts implements RecordKind {

    private final JdbcClient jdbc;
    private final Held held;

    PlanFacts(JdbcClient jdbc, Held held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    @Override
    public String kind() {
        return PlanId.KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        if (forChange) {
            held.hold(id);
        }
        return jdbc.sql("""
                        select p.version, c.area_id from support.plan p join cases.case_record c on c.id = p.case_id
                        where p.id = :id
                        """)
                .param("id", id)
                .query((row, _) ->
                        RecordFacts.ofArea(row.getInt("version"), new AreaId(row.getObject("area_id", UUID.class))))
                .optional();
    }
}
