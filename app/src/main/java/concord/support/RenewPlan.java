package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Brings a draft up to the latest assessment: its needs, with the answers that the draft gives already. */
public record RenewPlan(PlanId plan, int version) implements Command<PlanId>, Versioned {

    public RenewPlan {
        requireNonNull(plan, "plan is null");
    }

    @Override
    public RecordRef about() {
        return plan.ref();
    }
}
