package concord.people.domain;

import concord.people.Chronology;
import concord.people.ChronologyEntry;
import concord.people.MergeRefusal;
import concord.people.PersonChronology;
import concord.people.PersonId;
import concord.people.Reference;
import concord.people.ShowChronology;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.RecordRef;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers a person's dated lines from every room that knows some. */
@Component
class ShowingChronology implements QueryHandler<ShowChronology, Chronology> {

    private final Sightings sightings;
    private final MatchingPurpose purpose;
    private final ObjectProvider<PersonChronology> rooms;
    private final Clock clock;

    ShowingChronology(
            Sightings sightings, MatchingPurpose purpose, ObjectProvider<PersonChronology> rooms, Clock clock) {
        this.sightings = sightings;
        this.purpose = purpose;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public Outcome<Chronology> answer(ShowChronology query, Acting acting) {
        LocalDate on = query.on();
        return on == null ? today(query.person(), acting) : then(query.person(), Days.endOf(on, clock), acting);
    }

    private Outcome<Chronology> today(PersonId person, Acting acting) {
        List<Reference> records = purpose.during(() -> sightings.of(person)).stream()
                .map(Sighting::reference)
                .toList();
        return records.isEmpty()
                ? Outcome.refused(new GateRefusal.NotFound())
                : Outcome.done(chronology(person, entries(person, records, acting)));
    }

    /** Rooms know a record by the person that it is of today, so each such person is asked, and the records of then kept. */
    private Outcome<Chronology> then(PersonId person, Instant then, Acting acting) {
        List<Sighting> seen = purpose.during(() -> sightings.of(person, then));
        if (seen.stream().noneMatch(Sighting::inOwnArea)) {
            return Outcome.refused(new MergeRefusal.NotThePersonThen());
        }
        List<Reference> records = seen.stream().map(Sighting::reference).toList();
        Set<RecordRef> known = records.stream().map(Reference::record).collect(Collectors.toSet());
        Stream<ChronologyEntry> others = seen.stream()
                .map(Sighting::person)
                .filter(today -> today != null && !today.equals(person))
                .distinct()
                .flatMap(today -> entries(today, records, acting))
                .filter(entry -> !entry.kind().equals(LinksInChronology.KIND));
        return Outcome.done(chronology(
                person,
                Stream.concat(entries(person, records, acting), others)
                        .filter(entry ->
                                known.contains(entry.record()) && !entry.at().isAfter(then))
                        .distinct()));
    }

    private Stream<ChronologyEntry> entries(PersonId person, List<Reference> records, Acting acting) {
        return rooms.orderedStream().flatMap(room -> room.entries(person, records, acting).stream());
    }

    private static Chronology chronology(PersonId person, Stream<ChronologyEntry> entries) {
        return new Chronology(
                person,
                entries.sorted(Comparator.comparing(ChronologyEntry::at)).toList());
    }
}
