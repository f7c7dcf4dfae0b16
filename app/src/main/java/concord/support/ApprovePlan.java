package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Approves a version of the support plan; its actions begin. By another person than any of its authors. */
public record ApprovePlan(PlanId plan, int version) implements Command<PlanId>, Versioned {

    public ApprovePlan {
        requireNonNull(plan, "plan is null");
    }

    @Override
    public RecordRef about() {
        return plan.ref();
    }
}
