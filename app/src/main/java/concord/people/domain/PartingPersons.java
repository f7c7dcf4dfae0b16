package concord.people.domain;

import concord.people.Merge;
import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives records back. One that somebody has said since to be of a third person stays there. */
@Component
class PartingPersons implements CommandHandler<PartPersons, MergeId> {

    private final Merges merges;
    private final Persons persons;
    private final Sightings sightings;
    private final Linking linking;

    PartingPersons(Merges merges, Persons persons, Sightings sightings, Linking linking) {
        this.merges = merges;
        this.persons = persons;
        this.sightings = sightings;
        this.linking = linking;
    }

    @Override
    public Outcome<MergeId> handle(PartPersons command, Acting acting) {
        Merge merge = merges.find(command.merge(), acting).orElseThrow();
        Merge.Said undone = merge.undone();
        if (undone == null) {
            return Outcome.refused(new MergeRefusal.NotJoined());
        }
        List<Merges.Move> moves = merges.moves(merge.id());
        persons.lock(moves.stream().map(Merges.Move::involvement).toList());
        persons.hold(merge.kept(), merge.gone());
        var grounds = Persons.Grounds.merged(merge.id(), undone.reason(), acting.post());
        for (Merges.Move move : moves) {
            Optional<Sighting> involvement = sightings
                    .find(move.involvement())
                    .filter(one -> merge.kept().equals(one.person()));
            if (involvement.isPresent()) {
                Outcome<PersonId> back =
                        linking.to(new Persons.Target(merge.gone(), move.from()), involvement.get(), grounds, acting);
                if (back instanceof Outcome.Refused<PersonId>(var refusal)) {
                    return Outcome.refused(refusal);
                }
            }
        }
        return Outcome.done(merge.id());
    }
}
