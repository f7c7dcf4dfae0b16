package concord.cases.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import concord.referrals.ShowReferral;
import org.springframework.stereotype.Component;

/** The reference of a referral: its case has the same, so that one reference leads from the concern to the last review. */
@Component
class ReferenceOfReferral {

    private final Gate gate;

    ReferenceOfReferral(Gate gate) {
        this.gate = gate;
    }

    Reference of(ReferralId referral) {
        return gate.ask(Acting.system(), new ShowReferral(referral))
                .orThrow()
                .line()
                .reference();
    }
}
