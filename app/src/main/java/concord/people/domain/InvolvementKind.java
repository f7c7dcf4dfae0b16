package concord.people.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the Gate where an involvement belongs. */
@Component
class InvolvementKind implements RecordKind {

    private final JdbcClient jdbc;

    InvolvementKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "involvement";
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return jdbc.sql("select version, area_id from people.involvement where id = :id"
                        + (forChange ? " for update" : ""))
                .param("id", id)
                .query((row, number) ->
                        RecordFacts.ofArea(row.getInt("version"), new AreaId(row.getObject("area_id", UUID.class))))
                .optional();
    }
}
