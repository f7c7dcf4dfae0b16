package concord.people.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Reads every name on record when Concord starts, so that the first search is as fast as the next. */
@Component
class NamesAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(NamesAtStart.class);

    private final Gate gate;

    NamesAtStart(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int read = gate.ask(Acting.system(), new CatchUpIndex()).orThrow();
        LOG.info("Read the names on record: {}", read);
    }
}
