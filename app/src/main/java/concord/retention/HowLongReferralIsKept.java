package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
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
            case Outcome.Done<RetentionClock>(RetentionClock clock) ->
                Optional.of(KeptWords.of(clock, "the referral, or the case that it belongs to,"));
            case Outcome.Refused<RetentionClock> _ -> Optional.empty();
        };
    }
}
