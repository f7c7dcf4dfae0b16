package concord.cases.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.GatewayDecisionSigned;
import concord.referrals.GatewayOutcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a case in the transaction of the decision that a referral goes on to Channel: none is left without one. */
@Component
class CasesOfDecisions {

    private final Gate gate;

    CasesOfDecisions(Gate gate) {
        this.gate = gate;
    }

    @EventListener
    void on(GatewayDecisionSigned event) {
        if (event.outcome() == GatewayOutcome.TO_CHANNEL) {
            gate.submit(Acting.system(), new OpenCase(event.referral(), event.person(), event.area()))
                    .orThrow();
        }
    }
}
