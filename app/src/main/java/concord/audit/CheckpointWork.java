package concord.audit;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Seals the ledger every day. */
@Component
class CheckpointWork implements TimedWork {

    private final ObjectProvider<Gate> gate;

    CheckpointWork(ObjectProvider<Gate> gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "ledger-checkpoint";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        gate.getObject().submit(Acting.system(), new SealCheckpoint()).orThrow();
    }
}
