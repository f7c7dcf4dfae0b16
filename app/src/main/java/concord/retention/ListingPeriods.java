package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Lists how long each class is kept. */
@Component
class ListingPeriods implements QueryHandler<ListPeriods, Periods> {

    private final PeriodTable periods;

    ListingPeriods(PeriodTable periods) {
        this.periods = periods;
    }

    @Override
    public Outcome<Periods> answer(ListPeriods query, Acting acting) {
        return Outcome.done(new Periods(periods.all()));
    }
}
