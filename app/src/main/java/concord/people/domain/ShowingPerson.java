package concord.people.domain;

import concord.people.MergeRefusal;
import concord.people.Name;
import concord.people.NameKind;
import concord.people.PersonId;
import concord.people.PersonOnRecord;
import concord.people.PersonOnRecord.LeftOpen;
import concord.people.PersonOnRecord.Stated;
import concord.people.ShowPerson;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a person's statements together, with those of agreement areas marked as such. */
@Component
class ShowingPerson implements QueryHandler<ShowPerson, PersonOnRecord> {

    private static final Comparator<Stated<Name>> IN_USE_FIRST = Comparator.comparing(
                    (Stated<Name> stated) -> !stated.stands())
            .thenComparing(stated -> stated.what().kind(), Comparator.<NameKind>naturalOrder());

    private final Sightings sightings;
    private final PossibleMatches possible;
    private final PersonDecisions decisions;
    private final CannotLinks cannotLinks;
    private final Persons persons;
    private final MatchingPurpose purpose;
    private final Clock clock;

    ShowingPerson(
            Sightings sightings,
            PossibleMatches possible,
            PersonDecisions decisions,
            CannotLinks cannotLinks,
            Persons persons,
            MatchingPurpose purpose,
            Clock clock) {
        this.sightings = sightings;
        this.possible = possible;
        this.decisions = decisions;
        this.cannotLinks = cannotLinks;
        this.persons = persons;
        this.purpose = purpose;
        this.clock = clock;
    }

    @Override
    public Outcome<PersonOnRecord> answer(ShowPerson query, Acting acting) {
        LocalDate on = query.on();
        return purpose.during(() -> on == null ? today(query.person()) : then(query.person(), Days.endOf(on, clock)));
    }

    private Outcome<PersonOnRecord> today(PersonId person) {
        List<Sighting> seen = sightings.of(person);
        if (!seen.isEmpty()) {
            return Outcome.done(onRecord(person, seen, possible.of(seen), clock.instant()));
        }
        PersonId stands = persons.standing(person);
        return Outcome.refused(
                stands.equals(person) ? new GateRefusal.NotFound() : new MergeRefusal.JoinedInto(stands));
    }

    /** Only where a record of the post's own area was the person's then: what others held is shown beside it, as today. */
    private Outcome<PersonOnRecord> then(PersonId person, Instant then) {
        List<Sighting> seen = sightings.of(person, then);
        return seen.stream().anyMatch(Sighting::inOwnArea)
                ? Outcome.done(onRecord(person, seen, List.of(), then))
                : Outcome.refused(new MergeRefusal.NotThePersonThen());
    }

    private PersonOnRecord onRecord(PersonId person, List<Sighting> seen, List<LeftOpen> open, Instant then) {
        return new PersonOnRecord(
                person,
                seen.stream()
                        .flatMap(Sighting::statedNames)
                        .sorted(IN_USE_FIRST)
                        .toList(),
                seen.stream().flatMap(Sighting::statedBirths).toList(),
                seen.stream().flatMap(Sighting::statedAddresses).toList(),
                seen.stream().map(Sighting::reference).toList(),
                open,
                decisions.of(person, seen, then),
                cannotLinks.of(person));
    }
}
