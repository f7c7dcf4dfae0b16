package concord.people.domain;

import concord.people.HeldTogether;
import concord.people.Merge;
import concord.people.ShowMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows a merge. */
@Component
class ShowingMerge implements QueryHandler<ShowMerge, Merge> {

    private final Merges merges;
    private final ObjectProvider<HeldTogether> rooms;

    ShowingMerge(Merges merges, ObjectProvider<HeldTogether> rooms) {
        this.merges = merges;
        this.rooms = rooms;
    }

    @Override
    public Outcome<Merge> answer(ShowMerge query, Acting acting) {
        return merges.find(query.merge(), acting)
                .map(merge -> merge.undone() == null ? merge : merge.with(held(merge)))
                .<Outcome<Merge>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private List<HeldTogether.Held> held(Merge merge) {
        return rooms.orderedStream()
                .flatMap(room -> room.of(merge.kept(), merge.gone()).stream())
                .toList();
    }
}
