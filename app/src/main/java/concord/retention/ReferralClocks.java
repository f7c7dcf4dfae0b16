package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.HouseClock;
import concord.referrals.ReferralClosed;
import concord.referrals.ReferralReceived;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives each referral its clock when it comes in and starts it when it is closed, in the same transaction: there is no
 * moment in which a referral is kept without one. Done as Concord, because whoever refers sees no clock.
 */
@Component
class ReferralClocks {

    private final Gate gate;

    ReferralClocks(Gate gate) {
        this.gate = gate;
    }

    @EventListener
    void on(ReferralReceived event) {
        LocalDate opened = LocalDate.ofInstant(event.at(), HouseClock.LONDON);
        gate.submit(Acting.system(), new OpenClock(event.referral().ref(), event.area(), opened))
                .orThrow();
    }

    @EventListener
    void on(ReferralClosed event) {
        var start = new StartClock(
                event.referral().ref(),
                event.person(),
                retentionClass(event.retention(), event.child()),
                event.closedOn());
        gate.submit(Acting.system(), start).orThrow();
    }

    /** A child's record stands in a class of its own (R (II) v Commissioner of Police of the Metropolis [2020]). */
    static RetentionClass retentionClass(concord.referrals.RetentionClass retention, boolean child) {
        return switch (retention) {
            case NFA_NO_CONCERN -> child ? RetentionClass.NFA_NO_CONCERN_CHILD : RetentionClass.NFA_NO_CONCERN;
            case SIGNPOSTED -> child ? RetentionClass.SIGNPOSTED_CHILD : RetentionClass.SIGNPOSTED;
            case CHANNEL -> child ? RetentionClass.CHANNEL_CHILD : RetentionClass.CHANNEL;
        };
    }
}
