package concord.support;

import concord.platform.gate.Query;
import java.util.List;

/** What the clock finds of sessions that run late and were not passed on yet. Asked by Concord alone. */
public record LateSessions() implements Query<LateSessions.Found> {

    /** The steps to take, in their order. */
    public record Found(List<PassOnLateSessions> steps) {
        public Found {
            steps = List.copyOf(steps);
        }
    }
}
