package concord.people.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the Gate where a possible match belongs: to the area of the record that it was opened for. */
@Component
class PossibleMatchKind implements RecordKind {

    private final JdbcClient jdbc;

    PossibleMatchKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "possible-match";
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return jdbc.sql("select area_id from people.possible_match where id = :id")
                .param("id", id)
                .query((row, number) -> RecordFacts.ofArea(0, new AreaId(row.getObject("area_id", UUID.class))))
                .optional();
    }
}
