package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import concord.support.OverdueFollowUps;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Passes overdue reviews after closure on, each rung once, catching up after a jump of the clock (F6). */
@Component
class ChasingFollowUps implements TimedWork {

    private final Gate gate;

    ChasingFollowUps(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "chase-reviews-after-closure";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        gate.ask(Acting.system(), new OverdueFollowUps())
                .orThrow()
                .steps()
                .forEach(step -> gate.submit(Acting.system(), step));
    }
}
