package concord.people.domain;

import concord.people.Merge;
import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Moves the records of one person to another, and keeps which moved and from which key. */
@Component
class JoiningPersons implements CommandHandler<JoinPersons, MergeId> {

    private final Merges merges;
    private final Persons persons;
    private final Sightings sightings;
    private final Linking linking;

    JoiningPersons(Merges merges, Persons persons, Sightings sightings, Linking linking) {
        this.merges = merges;
        this.persons = persons;
        this.sightings = sightings;
        this.linking = linking;
    }

    @Override
    public Outcome<MergeId> handle(JoinPersons command, Acting acting) {
        Merge merge = merges.find(command.merge(), acting).orElseThrow();
        if (!merge.stands() || merge.moved() > 0) {
            return Outcome.refused(new MergeRefusal.NotJoined());
        }
        List<Sighting> gone = held(merge.kept(), merge.gone());
        // One of the two has become somebody else's while the answer was on its way.
        if (gone.isEmpty() || sightings.of(merge.kept()).isEmpty()) {
            return Outcome.refused(new MergeRefusal.PairChanged());
        }
        for (Sighting involvement : gone) {
            merges.moved(merge.id(), involvement);
            Outcome<PersonId> linked = linking.toPerson(
                    merge.kept(),
                    involvement,
                    Persons.Grounds.merged(merge.id(), merge.proposed().reason(), acting.post()),
                    acting);
            if (linked instanceof Outcome.Refused<PersonId>(var refusal)) {
                return Outcome.refused(refusal);
            }
        }
        return Outcome.done(merge.id());
    }

    /** Rows first and persons then, as everybody holds them; read again afterwards, for one may have come in meanwhile. */
    private List<Sighting> held(PersonId kept, PersonId gone) {
        persons.lock(Stream.of(kept, gone)
                .flatMap(person -> sightings.of(person).stream())
                .map(Sighting::id)
                .toList());
        persons.hold(kept, gone);
        return sightings.of(gone);
    }
}
