package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Writes into a draft what section 36(5) asks for. */
public record StatePlan(PlanId plan, int version, PlanStatement statement) implements Command<PlanId>, Versioned {

    public StatePlan {
        requireNonNull(plan, "plan is null");
        requireNonNull(statement, "statement is null");
    }

    @Override
    public RecordRef about() {
        return plan.ref();
    }
}
