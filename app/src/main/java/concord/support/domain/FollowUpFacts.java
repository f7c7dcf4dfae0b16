package concord.support.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.support.FollowUpId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the Gate's questions about reviews after closure; their version is that of their case. */
@Component
class FollowUpFacts implements RecordKind {

    private final JdbcClient jdbc;
    private final Held held;

    FollowUpFacts(JdbcClient jdbc, Held held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    @Override
    public String kind() {
        return FollowUpId.KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        if (forChange) {
            held.hold(id);
        }
        return jdbc.sql("""
                        select c.version, c.area_id from support.follow_up f join cases.case_record c on c.id = f.case_id
                        where f.id = :id
                        """)
                .param("id", id)
                .query((row, _) ->
                        RecordFacts.ofArea(row.getInt("version"), new AreaId(row.getObject("area_id", UUID.class))))
                .optional();
    }
}
