package concord.people.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the Gate in which areas a merge is known: those in which either person is, or a record that it moved. */
@Component
class MergeKind implements RecordKind {

    private final JdbcClient jdbc;

    MergeKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "merge";
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        Set<AreaId> areas = jdbc.sql("""
                        select i.area_id from people.merge m
                        join people.involvement i on i.person_id in (m.kept_id, m.gone_id)
                        where m.id = :id
                        union
                        select i.area_id from people.merge_move v
                        join people.involvement i on i.id = v.involvement_id
                        where v.merge_id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new AreaId(row.getObject("area_id", UUID.class)))
                .set();
        return areas.isEmpty() ? Optional.empty() : Optional.of(new RecordFacts(0, areas, Set.of(), Set.of()));
    }
}
