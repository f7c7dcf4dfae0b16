package concord.referrals;

import concord.platform.gate.Refusal;

/** Why something was not done with a referral. */
public sealed interface ReferralRefusal extends Refusal permits IntakeRefusal, GatewayRefusal, AssessmentRefusal {

    /** All that the refusal says. */
    Words words();

    @Override
    default String code() {
        return words().code();
    }

    @Override
    default String rule() {
        return words().rule();
    }

    @Override
    default String whatStandsInTheWay() {
        return words().whatStandsInTheWay();
    }

    @Override
    default String whatToDo() {
        return words().whatToDo();
    }

    /** A refusal's code, the source of its rule, and its two sentences. */
    record Words(String code, String rule, String whatStandsInTheWay, String whatToDo) {}
}
