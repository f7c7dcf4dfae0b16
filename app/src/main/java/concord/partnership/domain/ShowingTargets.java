package concord.partnership.domain;

import concord.partnership.Areas;
import concord.partnership.ShowTargets;
import concord.partnership.TargetRow;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers {@link ShowTargets}. */
@Component
class ShowingTargets implements QueryHandler<ShowTargets, List<TargetRow>> {

    private final Areas areas;
    private final TargetHistory history;

    ShowingTargets(Areas areas, TargetHistory history) {
        this.areas = areas;
        this.history = history;
    }

    @Override
    public Outcome<List<TargetRow>> answer(ShowTargets query, Acting acting) {
        return query.area() != null && areas.find(query.area()).isEmpty()
                ? Outcome.refused(new GateRefusal.NotFound())
                : Outcome.done(history.of(query.area()));
    }
}
