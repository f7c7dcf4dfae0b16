package concord.people.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Reads every name on record when Concord starts, and tells how far it has come: Concord is ready, and lets anybody in, only
 * after it.
 */
@Component
class NamesAtStart implements ApplicationRunner {

    private final Gate gate;

    NamesAtStart(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        gate.ask(Acting.system(), new CatchUpIndex()).orThrow();
    }
}
