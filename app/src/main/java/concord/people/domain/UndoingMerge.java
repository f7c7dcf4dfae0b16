package concord.people.domain;

import concord.people.Merge;
import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.people.UndoMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a merge back, and keeps that the two are not the same. */
@Component
class UndoingMerge implements CommandHandler<UndoMerge, MergeId> {

    private final Merges merges;
    private final Persons persons;
    private final CannotLinks cannotLinks;
    private final Gate gate;

    UndoingMerge(Merges merges, Persons persons, CannotLinks cannotLinks, Gate gate) {
        this.merges = merges;
        this.persons = persons;
        this.cannotLinks = cannotLinks;
        this.gate = gate;
    }

    @Override
    public Outcome<MergeId> handle(UndoMerge command, Acting acting) {
        Optional<Merge> found = merges.find(command.merge(), acting);
        if (found.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        Merge merge = found.get();
        if (!merge.stands()) {
            return Outcome.refused(new MergeRefusal.NotJoined());
        }
        if (!persons.standing(merge.kept()).equals(merge.kept())) {
            return Outcome.refused(new MergeRefusal.JoinedFurther());
        }
        if (!merges.undo(merge.id(), command.reason(), acting)) {
            return Outcome.refused(new MergeRefusal.NotJoined());
        }
        cannotLinks.keep(merge, command.reason(), acting);
        return gate.submit(Acting.system(), new PartPersons(merge.id()));
    }
}
