package concord.support.domain;

import concord.cases.CaseAssessments;
import concord.cases.CaseHappening;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ApprovePlan;
import concord.support.PlanId;
import concord.support.PlanRefusal;
import concord.support.PlanVersion;
import concord.support.SupportRefusal;
import org.springframework.stereotype.Component;

/** Approves a version of the plan by a second person; its actions begin, and those that it leaves out are closed. */
@Component
class ApprovingPlan implements CommandHandler<ApprovePlan, PlanId> {

    private final Plans plans;
    private final PlanDrafts drafts;
    private final Actions actions;
    private final Consents consents;
    private final CaseSteps steps;
    private final CaseAssessments assessments;

    ApprovingPlan(
            Plans plans,
            PlanDrafts drafts,
            Actions actions,
            Consents consents,
            CaseSteps steps,
            CaseAssessments assessments) {
        this.plans = plans;
        this.drafts = drafts;
        this.actions = actions;
        this.consents = consents;
        this.steps = steps;
        this.assessments = assessments;
    }

    @Override
    public Outcome<PlanId> handle(ApprovePlan command, Acting acting) {
        return drafts.draft(command.plan())
                .then(plan -> consents.required(plan.caseId()).then(_ -> checked(plan, acting)))
                .then(plan -> approve(plan, acting));
    }

    private Outcome<PlanVersion> checked(PlanVersion plan, Acting acting) {
        SupportRefusal objection =
                PlanRules.objection(plan, assessments.latest(plan.caseId()).orElse(null));
        if (objection != null) {
            return Outcome.refused(objection);
        }
        if (plan.offeredAt() == null) {
            return Outcome.refused(new PlanRefusal.NotOffered());
        }
        return plan.authors().contains(Plans.author(acting))
                ? Outcome.refused(new PlanRefusal.OwnPlan())
                : Outcome.done(plan);
    }

    private Outcome<PlanId> approve(PlanVersion plan, Acting acting) {
        plans.approved(plan.id(), acting);
        actions.follow(plan, acting);
        return steps.take(plan.caseId(), CaseHappening.Kind.PLAN_APPROVED, acting)
                .then(_ -> Outcome.done(plan.id()));
    }
}
