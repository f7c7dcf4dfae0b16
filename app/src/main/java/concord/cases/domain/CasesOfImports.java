package concord.cases.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.PersonCheckRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a case that came with a list when a human has said who its person is, in the same transaction. */
@Component
class CasesOfImports {

    private final Gate gate;
    private final KnownCaseTable known;

    CasesOfImports(Gate gate, KnownCaseTable known) {
        this.gate = gate;
        this.known = known;
    }

    @EventListener
    void on(PersonCheckRecorded event) {
        if (known.waits(event.referral())) {
            gate.submit(Acting.system(), new OpenKnownCase(event.referral(), event.person()))
                    .orThrow();
        }
    }
}
