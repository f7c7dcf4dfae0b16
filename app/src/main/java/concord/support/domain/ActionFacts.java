package concord.support.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.support.ActionId;
import java.sql.ResultSet;
import java.sql.SQLException;
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
                        from support.action a left join cases.case_record c on c.id = a.case_id where a.id = :id
                        """).param("id", id).query((row, _) -> facts(row)).optional();
    }

    /** The area is not told to an owner whose part in the case has ended; the action is their own all the same. */
    private static RecordFacts facts(ResultSet row) throws SQLException {
        UUID area = row.getObject("area_id", UUID.class);
        return new RecordFacts(
                row.getInt("version"),
                area == null ? Set.of() : Set.of(new AreaId(area)),
                Set.of(),
                Set.of(new PostId(row.getObject("owner_post", UUID.class))));
    }
}
