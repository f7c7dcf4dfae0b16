package concord.people.domain;

import concord.people.Chronology;
import concord.people.ChronologyEntry;
import concord.people.PersonChronology;
import concord.people.PersonId;
import concord.people.Reference;
import concord.people.ShowChronology;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers a person's dated lines from every room that knows some. */
@Component
class ShowingChronology implements QueryHandler<ShowChronology, Chronology> {

    private final Sightings sightings;
    private final MatchingPurpose purpose;
    private final ObjectProvider<PersonChronology> rooms;

    ShowingChronology(Sightings sightings, MatchingPurpose purpose, ObjectProvider<PersonChronology> rooms) {
        this.sightings = sightings;
        this.purpose = purpose;
        this.rooms = rooms;
    }

    @Override
    public Outcome<Chronology> answer(ShowChronology query, Acting acting) {
        List<Reference> records = purpose.during(() -> sightings.of(query.person())).stream()
                .map(Sighting::reference)
                .toList();
        return records.isEmpty()
                ? Outcome.refused(new GateRefusal.NotFound())
                : Outcome.done(gather(query.person(), records, acting));
    }

    private Chronology gather(PersonId person, List<Reference> records, Acting acting) {
        return new Chronology(
                person,
                rooms.orderedStream()
                        .flatMap(room -> room.entries(person, records, acting).stream())
                        .sorted(Comparator.comparing(ChronologyEntry::at))
                        .toList());
    }
}
