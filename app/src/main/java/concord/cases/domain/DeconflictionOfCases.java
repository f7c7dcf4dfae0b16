package concord.cases.domain;

import concord.cases.CaseClosed;
import concord.cases.CaseHappening;
import concord.cases.CaseStepTaken;
import concord.cases.ReferralParted;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.AskDeconflictionAgain;
import concord.referrals.RestDeconfliction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has deconfliction asked for as long as a case goes on, and no longer (channel.md section 4.3). */
@Component
class DeconflictionOfCases {

    private final Gate gate;

    DeconflictionOfCases(Gate gate) {
        this.gate = gate;
    }

    @EventListener
    void on(CaseClosed event) {
        event.referrals()
                .forEach(referral -> gate.submit(Acting.system(), new RestDeconfliction(referral))
                        .orThrow());
    }

    @EventListener
    void on(ReferralParted event) {
        if (event.closed()) {
            gate.submit(Acting.system(), new AskDeconflictionAgain(event.referral()))
                    .orThrow();
        }
    }

    @EventListener
    void on(CaseStepTaken event) {
        if (event.happening().kind() == CaseHappening.Kind.REOPENED) {
            event.referrals()
                    .forEach(referral -> gate.submit(Acting.system(), new AskDeconflictionAgain(referral))
                            .orThrow());
        }
    }
}
