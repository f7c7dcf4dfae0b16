package concord.support.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.PlanId;
import concord.support.PlanRefusal;
import concord.support.ReturnPlan;
import org.springframework.stereotype.Component;

/** Sends an offered draft back to its authors. */
@Component
class ReturningPlan implements CommandHandler<ReturnPlan, PlanId> {

    private final Plans plans;
    private final PlanDrafts drafts;
    private final Ids ids;

    ReturningPlan(Plans plans, PlanDrafts drafts, Ids ids) {
        this.plans = plans;
        this.drafts = drafts;
        this.ids = ids;
    }

    @Override
    public Outcome<PlanId> handle(ReturnPlan command, Acting acting) {
        return drafts.draft(command.plan()).then(plan -> {
            if (plan.offeredAt() == null) {
                return Outcome.refused(new PlanRefusal.NotOffered());
            }
            plans.returned(ids.next(), plan, command.why(), acting);
            return Outcome.done(plan.id());
        });
    }
}
