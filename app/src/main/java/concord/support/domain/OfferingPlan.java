package concord.support.domain;

import concord.cases.CaseAssessments;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.OfferPlan;
import concord.support.PlanId;
import concord.support.SupportRefusal;
import org.springframework.stereotype.Component;

/** Sends a whole draft for approval. */
@Component
class OfferingPlan implements CommandHandler<OfferPlan, PlanId> {

    private final Plans plans;
    private final PlanDrafts drafts;
    private final CaseAssessments assessments;

    OfferingPlan(Plans plans, PlanDrafts drafts, CaseAssessments assessments) {
        this.plans = plans;
        this.drafts = drafts;
        this.assessments = assessments;
    }

    @Override
    public Outcome<PlanId> handle(OfferPlan command, Acting acting) {
        return drafts.draft(command.plan()).then(plan -> {
            SupportRefusal objection =
                    PlanRules.objection(plan, assessments.latest(plan.caseId()).orElse(null));
            if (objection != null) {
                return Outcome.refused(objection);
            }
            plans.offered(plan.id());
            return Outcome.done(plan.id());
        });
    }
}
