package concord.people.domain;

import concord.people.Name;
import concord.people.NameKind;
import concord.people.PersonId;
import concord.people.PersonOnRecord;
import concord.people.PersonOnRecord.Stated;
import concord.people.ShowPerson;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
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
    private final MatchingPurpose purpose;

    ShowingPerson(Sightings sightings, PossibleMatches possible, MatchingPurpose purpose) {
        this.sightings = sightings;
        this.possible = possible;
        this.purpose = purpose;
    }

    @Override
    public Outcome<PersonOnRecord> answer(ShowPerson query, Acting acting) {
        return purpose.during(() -> show(query.person()));
    }

    private Outcome<PersonOnRecord> show(PersonId person) {
        List<Sighting> seen = sightings.of(person);
        return seen.isEmpty() ? Outcome.refused(new GateRefusal.NotFound()) : Outcome.done(onRecord(person, seen));
    }

    private PersonOnRecord onRecord(PersonId person, List<Sighting> seen) {
        return new PersonOnRecord(
                person,
                seen.stream()
                        .flatMap(Sighting::statedNames)
                        .sorted(IN_USE_FIRST)
                        .toList(),
                seen.stream().flatMap(Sighting::statedBirths).toList(),
                seen.stream().flatMap(Sighting::statedAddresses).toList(),
                seen.stream().map(Sighting::reference).toList(),
                possible.of(seen));
    }
}
