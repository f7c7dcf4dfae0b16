package concord.support.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.support.ActionId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the Gate's questions about actions: they belong to the area of their case, and to their owner. */
@Component
class ActionFacts implements RecordKind {

    private final JdbcClient jdbc;
    private final Held held;

    ActionFacts(JdbcClient jdbc, Held held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    @Override
    public String kind() {
        return ActionId.KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        if (forChange) {
            held.hold(id);
        }
        return jdbc.sql("""
                        select a.version, a.owner_post, c.area_id
                        from support.action a join cases.case_record c on c.id = a.case_id where a.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new RecordFacts(
                        row.getInt("version"),
                        Set.of(new AreaId(row.getObject("area_id", UUID.class))),
                        Set.of(),
                        Set.of(new PostId(row.getObject("owner_post", UUID.class)))))
                .optional();
    }
}
