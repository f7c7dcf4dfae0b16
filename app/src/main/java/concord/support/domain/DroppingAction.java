package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.DropAction;
import concord.support.PlanId;
import org.springframework.stereotype.Component;

/** Takes an action out of a draft. */
@Component
class DroppingAction implements CommandHandler<DropAction, PlanId> {

    private final Plans plans;
    private final PlanDrafts drafts;

    DroppingAction(Plans plans, PlanDrafts drafts) {
        this.plans = plans;
        this.drafts = drafts;
    }

    @Override
    public Outcome<PlanId> handle(DropAction command, Acting acting) {
        return drafts.draft(command.plan()).then(plan -> {
            plans.drop(plan.id(), command.action());
            return drafts.written(plan.id(), acting);
        });
    }
}
