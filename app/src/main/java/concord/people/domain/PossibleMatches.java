package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.PersonOnRecord.PossibleMatch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads about which near records "unsure" stands. */
@Component
class PossibleMatches {

    private final JdbcClient jdbc;
    private final Sightings sightings;

    PossibleMatches(JdbcClient jdbc, Sightings sightings) {
        this.jdbc = jdbc;
        this.sightings = sightings;
    }

    private record Open(InvolvementId ours, InvolvementId theirs, String reason, Instant at) {}

    List<PossibleMatch> of(List<Sighting> person) {
        List<Open> open = person.isEmpty() ? List.of() : open(person);
        List<Sighting> theirs = sightings.around(open.stream().map(Open::theirs).toList());
        return open.stream().flatMap(one -> shown(one, person, theirs)).toList();
    }

    private static Stream<PossibleMatch> shown(Open open, List<Sighting> person, List<Sighting> others) {
        return person.stream()
                .filter(own -> own.id().equals(open.ours()))
                .flatMap(own -> others.stream()
                        .filter(other -> other.id().equals(open.theirs()))
                        .map(other -> new PossibleMatch(
                                own.reference(), other.reference(), other.person(), open.reason(), open.at())));
    }

    private List<Open> open(List<Sighting> person) {
        return jdbc.sql("""
                        select p.involvement_id, p.candidate_involvement_id, p.opened_at, m.reason
                        from people.possible_match p
                        join people.match_decision m
                             on (m.display_id, m.candidate_involvement_id) = (p.display_id, p.candidate_involvement_id)
                        where p.closed_at is null and p.involvement_id = any (:ids)
                        order by p.opened_at desc
                        """)
                .param("ids", person.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, number) -> new Open(
                        new InvolvementId(row.getObject("involvement_id", UUID.class)),
                        new InvolvementId(row.getObject("candidate_involvement_id", UUID.class)),
                        row.getString("reason"),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }
}
