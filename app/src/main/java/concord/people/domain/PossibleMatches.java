package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.PersonOnRecord.LeftOpen;
import concord.people.PossibleMatchId;
import concord.people.WhyPossible;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which near records of a person wait for somebody to be sure. */
@Component
class PossibleMatches {

    private final JdbcClient jdbc;
    private final Sightings sightings;

    PossibleMatches(JdbcClient jdbc, Sightings sightings) {
        this.jdbc = jdbc;
        this.sightings = sightings;
    }

    private record Open(
            PossibleMatchId id, InvolvementId ours, InvolvementId theirs, WhyPossible why, String reason, Instant at) {}

    List<LeftOpen> of(List<Sighting> person) {
        List<Open> open = person.isEmpty() ? List.of() : open(person);
        List<Sighting> theirs = sightings.around(open.stream().map(Open::theirs).toList());
        return open.stream().flatMap(one -> shown(one, person, theirs)).toList();
    }

    private static Stream<LeftOpen> shown(Open open, List<Sighting> person, List<Sighting> others) {
        return person.stream()
                .filter(own -> own.id().equals(open.ours()))
                .flatMap(own -> others.stream()
                        .filter(other -> other.id().equals(open.theirs()))
                        .map(other -> new LeftOpen(
                                open.id(),
                                own.reference(),
                                other.reference(),
                                other.person(),
                                open.why(),
                                open.reason(),
                                open.at())));
    }

    private List<Open> open(List<Sighting> person) {
        return jdbc.sql("""
                        select p.id, p.involvement_id, p.candidate_involvement_id, p.opened_at, p.why,
                               coalesce(m.reason, p.reason) as reason
                        from people.possible_match p
                        left join people.match_decision m
                             on (m.display_id, m.candidate_involvement_id) = (p.display_id, p.candidate_involvement_id)
                        where p.closed_at is null and p.involvement_id = any (:ids)
                        order by p.opened_at desc
                        """)
                .param("ids", person.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, number) -> new Open(
                        new PossibleMatchId(row.getObject("id", UUID.class)),
                        new InvolvementId(row.getObject("involvement_id", UUID.class)),
                        new InvolvementId(row.getObject("candidate_involvement_id", UUID.class)),
                        WhyPossible.valueOf(row.getString("why")),
                        row.getString("reason"),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }
}
