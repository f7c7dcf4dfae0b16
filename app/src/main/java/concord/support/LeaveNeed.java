package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.util.UUID;

/** Answers a need in a draft with the reason why it is not addressed (F7). */
public record LeaveNeed(PlanId plan, int version, UUID need, String because) implements Command<PlanId>, Versioned {

    public LeaveNeed {
        requireNonNull(plan, "plan is null");
        requireNonNull(need, "need is null");
        because = Given.words("because", because, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return plan.ref();
    }
}
