package concord.referrals.domain;

import concord.people.DecideMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.AssessmentView;
import concord.referrals.GatewayRefusal;
import concord.referrals.ReferralId;
import concord.referrals.SignGatewayDecision;
import org.springframework.stereotype.Component;

/** Signs a gateway decision: by another hand, with the near records answered once more, and nothing outstanding. */
@Component
class SigningGatewayDecision implements CommandHandler<SignGatewayDecision, ReferralId> {

    private final Referrals referrals;
    private final Review review;
    private final Gate gate;
    private final PersonChecks checks;
    private final Decided decided;

    SigningGatewayDecision(Referrals referrals, Review review, Gate gate, PersonChecks checks, Decided decided) {
        this.referrals = referrals;
        this.review = review;
        this.gate = gate;
        this.checks = checks;
        this.decided = decided;
    }

    @Override
    public Outcome<ReferralId> handle(SignGatewayDecision command, Acting acting) {
        return referrals
                .toChange(command.referral())
                .then(referral -> review.toSign(referral, command.assessment(), acting))
                .then(latest -> sign(command, latest, acting));
    }

    private Outcome<ReferralId> sign(SignGatewayDecision command, AssessmentView latest, Acting acting) {
        return referrals
                .toChange(command.referral())
                .then(referral -> samePerson(referral, command, acting))
                .then(referral -> {
                    checks.enter(
                            referral.id(),
                            PersonChecks.Occasion.SIGN_OFF,
                            command.display(),
                            referral.knownPerson(),
                            command.answers(),
                            acting);
                    decided.sign(referral, latest, command, acting);
                    return Outcome.done(referral.id());
                });
    }

    /** F1: what the officer was shown the supervisor is shown, and answers; who finds somebody else does not sign. */
    private Outcome<Referral> samePerson(Referral referral, SignGatewayDecision command, Acting acting) {
        return gate.submit(acting, new DecideMatches(command.display(), command.answers()))
                .then(person -> person.equals(referral.person())
                        ? Outcome.done(referral)
                        : Outcome.refused(new GatewayRefusal.AnotherPerson()));
    }
}
