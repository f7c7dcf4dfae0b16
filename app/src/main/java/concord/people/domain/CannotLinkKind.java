package concord.people.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the Gate in which areas it is known that two persons are not one: as with the merge that was taken back. */
@Component
class CannotLinkKind implements RecordKind {

    private final JdbcClient jdbc;

    CannotLinkKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "cannot-link";
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        Set<AreaId> areas = jdbc.sql("""
                        select i.area_id from people.cannot_link c
                        join people.involvement i on i.person_id in (c.one_id, c.other_id)
                        where c.id = :id
                        union
                        select i.area_id from people.cannot_link c
                        join people.merge_move v on v.merge_id = c.merge_id
                        join people.involvement i on i.id = v.involvement_id
                        where c.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new AreaId(row.getObject("area_id", UUID.class)))
                .set();
        return areas.isEmpty() ? Optional.empty() : Optional.of(new RecordFacts(0, areas, Set.of(), Set.of()));
    }
}
