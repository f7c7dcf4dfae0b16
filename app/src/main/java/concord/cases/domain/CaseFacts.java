package concord.cases.domain;

import concord.cases.CaseId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the Gate's questions about cases. */
@Component
class CaseFacts implements RecordKind {

    private final JdbcClient jdbc;

    CaseFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return CaseId.KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        String sql = "select version, area_id from cases.case_record where id = :id";
        return jdbc.sql(forChange ? sql + " for update" : sql)
                .param("id", id)
                .query((row, _) -> new RecordFacts(
                        row.getInt("version"),
                        Set.of(new AreaId(row.getObject("area_id", UUID.class))),
                        Set.of(),
                        parts(id)))
                .optional();
    }

    private Set<PostId> parts(UUID id) {
        return jdbc
                .sql("select post_id from cases.part where case_id = :id and ended_at is null")
                .param("id", id)
                .query((row, _) -> new PostId(row.getObject("post_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
