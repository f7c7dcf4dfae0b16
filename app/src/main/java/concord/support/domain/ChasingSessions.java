package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import concord.support.LateSessions;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Passes sessions that run late up, each rung once for each gap. */
@Component
class ChasingSessions implements TimedWork {

    private final Gate gate;

    ChasingSessions(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "chase-late-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        gate.ask(Acting.system(), new LateSessions())
                .orThrow()
                .steps()
                .forEach(step -> gate.submit(Acting.system(), step));
    }
}
