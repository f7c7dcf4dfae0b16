package concord.audit;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Proves every night that what is kept for speed is what follows from its history, and that the ledger stands. */
@Component
class IntegrityWork implements TimedWork {

    private static final Logger LOG = LoggerFactory.getLogger(IntegrityWork.class);

    private final ObjectProvider<Gate> gate;

    IntegrityWork(ObjectProvider<Gate> gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "prove-integrity";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        int differing =
                gate.getObject().submit(Acting.system(), new ProveIntegrity()).orThrow();
        if (differing > 0) {
            LOG.error("The integrity check found {} records that differ: see Oversight, Integrity", differing);
        }
    }
}
