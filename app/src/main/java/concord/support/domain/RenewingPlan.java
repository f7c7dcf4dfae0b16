package concord.support.domain;

import concord.cases.CaseAssessments;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.PlanId;
import concord.support.PlanRefusal;
import concord.support.RenewPlan;
import org.springframework.stereotype.Component;

/** Brings a draft up to the latest assessment. */
@Component
class RenewingPlan implements CommandHandler<RenewPlan, PlanId> {

    private final Plans plans;
    private final PlanDrafts drafts;
    private final Actions actions;
    private final CaseAssessments assessments;

    RenewingPlan(Plans plans, PlanDrafts drafts, Actions actions, CaseAssessments assessments) {
        this.plans = plans;
        this.drafts = drafts;
        this.actions = actions;
        this.assessments = assessments;
    }

    @Override
    public Outcome<PlanId> handle(RenewPlan command, Acting acting) {
        return drafts.draft(command.plan())
                .then(draft -> assessments
                        .latest(draft.caseId())
                        .<Outcome<PlanId>>map(latest -> {
                            plans.renew(
                                    draft,
                                    latest,
                                    PlanDraft.needs(latest, draft, actions.closed(draft.caseId())),
                                    acting);
                            return Outcome.done(draft.id());
                        })
                        .orElseGet(() -> Outcome.refused(new PlanRefusal.NoAssessment())));
    }
}
