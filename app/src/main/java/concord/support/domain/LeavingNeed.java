package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.LeaveNeed;
import concord.support.PlanId;
import concord.support.PlanRefusal;
import concord.support.PlanVersion;
import org.springframework.stereotype.Component;

/** Says in a draft why a need is not addressed. */
@Component
class LeavingNeed implements CommandHandler<LeaveNeed, PlanId> {

    private final Plans plans;
    private final PlanDrafts drafts;

    LeavingNeed(Plans plans, PlanDrafts drafts) {
        this.plans = plans;
        this.drafts = drafts;
    }

    @Override
    public Outcome<PlanId> handle(LeaveNeed command, Acting acting) {
        return drafts.draft(command.plan())
                .then(plan -> drafts.need(plan, command.need())
                        .then(need -> need.actions().isEmpty()
                                ? leave(plan, command, acting)
                                : Outcome.refused(new PlanRefusal.NoSuchNeed())));
    }

    private Outcome<PlanId> leave(PlanVersion plan, LeaveNeed command, Acting acting) {
        plans.leave(plan.id(), command.need(), command.because());
        return drafts.written(plan.id(), acting);
    }
}
