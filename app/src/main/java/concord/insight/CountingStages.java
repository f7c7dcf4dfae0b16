package concord.insight;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the funnel of each year. */
@Component
class CountingStages implements QueryHandler<ShowFunnel, List<ShowFunnel.Row>> {

    private final StageCounter counter;

    CountingStages(StageCounter counter) {
        this.counter = counter;
    }

    @Override
    public Outcome<List<ShowFunnel.Row>> answer(ShowFunnel query, Acting acting) {
        return Outcome.done(counter.funnel());
    }
}
