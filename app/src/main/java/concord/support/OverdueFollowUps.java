package concord.support;

import concord.platform.gate.Query;
import java.util.List;

/** What the clock finds of reviews after closure that are overdue and were not passed on yet. Asked by Concord alone. */
public record OverdueFollowUps() implements Query<OverdueFollowUps.Found> {

    /** The steps to take, in their order. */
    public record Found(List<PassOnFollowUp> steps) {
        public Found {
            steps = List.copyOf(steps);
        }
    }
}
