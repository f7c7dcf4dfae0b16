package concord.cases.domain;

import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.ReferralId;
import concord.referrals.ShowReferral;
import org.springframework.stereotype.Component;

/** Keeps a known history, and opens its case at once where nobody near the person is on record. */
@Component
class KeepingKnownCase implements CommandHandler<KeepKnownCase, ReferralId> {

    private final Gate gate;
    private final KnownCaseTable known;

    KeepingKnownCase(Gate gate, KnownCaseTable known) {
        this.gate = gate;
        this.known = known;
    }

    @Override
    public Outcome<ReferralId> handle(KeepKnownCase command, Acting acting) {
        known.keep(command);
        return gate.ask(acting, new ShowReferral(command.referral())).then(referral -> {
            PersonId person = referral.person();
            return person == null
                    ? Outcome.done(command.referral())
                    : gate.submit(acting, new OpenKnownCase(command.referral(), person));
        });
    }
}
