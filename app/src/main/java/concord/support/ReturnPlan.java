package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Sends a draft back to its authors with what is to be changed. */
public record ReturnPlan(PlanId plan, int version, String why) implements Command<PlanId>, Versioned {

    public ReturnPlan {
        requireNonNull(plan, "plan is null");
        why = Given.words("why", why, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return plan.ref();
    }
}
