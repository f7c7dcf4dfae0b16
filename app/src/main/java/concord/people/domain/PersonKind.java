package concord.people.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the Gate in which areas a person is involved, as far as the acting post may see. */
@Component
class PersonKind implements RecordKind {

    private final JdbcClient jdbc;

    PersonKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "person";
    }

    /** A person has no version of its own: what is changed are the involvements, each with its own. */
    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        Set<AreaId> areas = jdbc.sql("select distinct area_id from people.involvement where person_id = :id")
                .param("id", id)
                .query((row, number) -> new AreaId(row.getObject("area_id", UUID.class)))
                .set();
        Set<AreaId> known = areas.isEmpty() ? once(id) : areas;
        return known.isEmpty() ? Optional.empty() : Optional.of(new RecordFacts(0, known, Set.of(), Set.of()));
    }

    /** Where nothing is theirs today: whose records once were, to read how the person stood then. */
    private Set<AreaId> once(UUID id) {
        return jdbc.sql("""
                        select distinct i.area_id from people.link l
                        join people.involvement i on i.id = l.involvement_id
                        where l.person_id = :id or l.before_id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new AreaId(row.getObject("area_id", UUID.class)))
                .set();
    }
}
