package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Words;
import concord.referrals.HowLongKept;
import concord.referrals.ReferralId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the clock of a referral into words for the referral's own page. */
@Component
class HowLongReferralIsKept implements HowLongKept {

    private final Gate gate;

    HowLongReferralIsKept(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Optional<String> of(ReferralId referral, Acting acting) {
        return switch (gate.ask(acting, new ShowClock(referral.ref()))) {
            case Outcome.Done<RetentionClock>(RetentionClock clock) -> Optional.of(words(clock));
            case Outcome.Refused<RetentionClock> _ -> Optional.empty();
        };
    }

    private static String words(RetentionClock clock) {
        RetentionClock.Running running = clock.running();
        return running == null
                ? "The clock has not started. It starts when the referral is closed."
                : "%s: closed on %s and kept for %s. Whether it is still needed is reviewed on %s. %s"
                        .formatted(
                                running.retentionClass().words(),
                                Words.date(running.started()),
                                Words.count(running.months(), "month"),
                                Words.date(running.reviewDue()),
                                running.source());
    }
}
