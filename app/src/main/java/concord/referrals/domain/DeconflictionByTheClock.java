package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import concord.referrals.AskDeconflictionAgain;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks deconfliction again when its answers have grown old. */
@Component
class DeconflictionByTheClock implements TimedWork {

    private final Gate gate;

    DeconflictionByTheClock(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "deconfliction-by-the-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        gate.ask(Acting.system(), new ReferralsToAskAgain())
                .orThrow()
                .forEach(referral -> gate.submit(Acting.system(), new AskDeconflictionAgain(referral)));
    }
}
