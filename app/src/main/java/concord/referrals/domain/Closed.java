package concord.referrals.domain;

import concord.platform.gate.Outcome;
import concord.referrals.IntakeRefusal;
import concord.referrals.Stage;

/** Refuses what a closed referral does not take. */
final class Closed {

    private Closed() {}

    static Outcome<Referral> refuse(Referral referral) {
        return referral.stage() == Stage.CLOSED
                ? Outcome.refused(new IntakeRefusal.AlreadyClosed())
                : Outcome.done(referral);
    }
}
