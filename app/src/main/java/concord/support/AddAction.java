package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.util.UUID;

/** Answers a need in a draft with an action. */
public record AddAction(PlanId plan, int version, UUID need, ActionPlanned action)
        implements Command<PlanId>, Versioned {

    public AddAction {
        requireNonNull(plan, "plan is null");
        requireNonNull(need, "need is null");
        requireNonNull(action, "action is null");
    }

    @Override
    public RecordRef about() {
        return plan.ref();
    }
}
