package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.PlanId;
import concord.support.StatePlan;
import org.springframework.stereotype.Component;

/** Writes into a draft what section 36(5) asks for. */
@Component
class StatingPlan implements CommandHandler<StatePlan, PlanId> {

    private final Plans plans;
    private final PlanDrafts drafts;

    StatingPlan(Plans plans, PlanDrafts drafts) {
        this.plans = plans;
        this.drafts = drafts;
    }

    @Override
    public Outcome<PlanId> handle(StatePlan command, Acting acting) {
        return drafts.draft(command.plan()).then(plan -> {
            plans.state(plan.id(), command.statement(), acting);
            return Outcome.done(plan.id());
        });
    }
}
