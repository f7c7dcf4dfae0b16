package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import concord.referrals.PurgeDrafts;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Throws drafts away when their thirty days are over. */
@Component
class DraftsByTheClock implements TimedWork {

    private final Gate gate;

    DraftsByTheClock(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "referral-drafts-by-the-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        gate.submit(Acting.system(), new PurgeDrafts());
    }
}
