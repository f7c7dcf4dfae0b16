package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Says that a draft is whole and waits for approval. */
public record OfferPlan(PlanId plan, int version) implements Command<PlanId>, Versioned {

    public OfferPlan {
        requireNonNull(plan, "plan is null");
    }

    @Override
    public RecordRef about() {
        return plan.ref();
    }
}
