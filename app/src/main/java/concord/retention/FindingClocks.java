package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Finds the clocks of the areas in view. */
@Component
class FindingClocks implements QueryHandler<FindClocks, Clocks> {

    private final ClockTable clocks;

    FindingClocks(ClockTable clocks) {
        this.clocks = clocks;
    }

    @Override
    public Outcome<Clocks> answer(FindClocks query, Acting acting) {
        return Outcome.done(clocks.page(query.filter()));
    }
}
