package concord.people.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the Gate where a showing of two records belongs, and to whom it was shown. */
@Component
class PairDisplayKind implements RecordKind {

    private final JdbcClient jdbc;

    PairDisplayKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "pair-display";
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return jdbc.sql("""
                        select d.post_id, array(select distinct i.area_id from people.involvement i
                                                where i.id in (d.ours_id, d.theirs_id)) as areas
                        from people.pair_display d where d.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new RecordFacts(
                        0,
                        Arrays.stream((UUID[]) row.getArray("areas").getArray())
                                .map(AreaId::new)
                                .collect(Collectors.toSet()),
                        Set.of(),
                        Set.of(new PostId(row.getObject("post_id", UUID.class)))))
                .optional();
    }
}
