package concord.people.domain;

import concord.people.Merge;
import concord.people.ShowMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows a merge. */
@Component
class ShowingMerge implements QueryHandler<ShowMerge, Merge> {

    private final Merges merges;

    ShowingMerge(Merges merges) {
        this.merges = merges;
    }

    @Override
    public Outcome<Merge> answer(ShowMerge query, Acting acting) {
        return merges.find(query.merge(), acting)
                .<Outcome<Merge>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
