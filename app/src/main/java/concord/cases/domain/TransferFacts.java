package concord.cases.domain;

import concord.cases.TransferId;
import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the Gate's questions about transfers: both areas know of one, each as far as row-level security shows it. */
@Component
class TransferFacts implements RecordKind {

    private final JdbcClient jdbc;

    TransferFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return TransferId.KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return jdbc.sql("select from_area, to_area from cases.transfer where id = :id")
                .param("id", id)
                .query((row, _) -> new RecordFacts(
                        0,
                        Set.of(
                                new AreaId(row.getObject("from_area", UUID.class)),
                                new AreaId(row.getObject("to_area", UUID.class))),
                        Set.of(),
                        Set.of()))
                .optional();
    }
}
