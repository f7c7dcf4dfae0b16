package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Takes an action out of a draft. One that an earlier version gave is closed when the draft is approved. */
public record DropAction(PlanId plan, int version, ActionId action) implements Command<PlanId>, Versioned {

    public DropAction {
        requireNonNull(plan, "plan is null");
        requireNonNull(action, "action is null");
    }

    @Override
    public RecordRef about() {
        return plan.ref();
    }
}
