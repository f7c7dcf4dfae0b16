package concord.people.domain;

import concord.people.ForgetSearches;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Has old searches forgotten every hour. */
@Component
class SearchesForgotten implements TimedWork {

    private final Gate gate;

    SearchesForgotten(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "forget-searches";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        gate.submit(Acting.system(), new ForgetSearches()).orThrow();
    }
}
