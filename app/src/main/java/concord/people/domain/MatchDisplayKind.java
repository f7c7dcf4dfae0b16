package concord.people.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the Gate where a showing of near records belongs, and to whom it was shown. */
@Component
class MatchDisplayKind implements RecordKind {

    private final JdbcClient jdbc;

    MatchDisplayKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "match-display";
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return jdbc.sql("""
                        select d.post_id, i.area_id from people.match_display d
                        join people.involvement i on i.id = d.involvement_id
                        where d.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new RecordFacts(
                        0,
                        Set.of(new AreaId(row.getObject("area_id", UUID.class))),
                        Set.of(),
                        Set.of(new PostId(row.getObject("post_id", UUID.class)))))
                .optional();
    }
}
