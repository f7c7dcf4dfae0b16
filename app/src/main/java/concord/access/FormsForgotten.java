package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Has the forms of earlier days forgotten every day. */
@Component
class FormsForgotten implements TimedWork {

    private final Gate gate;

    FormsForgotten(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "forget-forms";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        gate.submit(Acting.system(), new ForgetForms()).orThrow();
    }
}
