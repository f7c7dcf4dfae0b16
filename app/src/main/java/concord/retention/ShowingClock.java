package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows how long a record is kept. */
@Component
class ShowingClock implements QueryHandler<ShowClock, RetentionClock> {

    private final ClockTable clocks;

    ShowingClock(ClockTable clocks) {
        this.clocks = clocks;
    }

    @Override
    public Outcome<RetentionClock> answer(ShowClock query, Acting acting) {
        return clocks.find(query.about())
                .<Outcome<RetentionClock>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new RetentionRefusal.NoClock()));
    }
}
