package concord.support.domain;

import concord.cases.CaseBook;
import concord.cases.CaseId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ActionId;
import concord.support.ActionPlanned;
import concord.support.ActionRefusal;
import concord.support.AddAction;
import concord.support.PlanId;
import concord.support.PlanVersion;
import concord.support.SupportLists;
import concord.support.SupportRefusal;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds an action to a need of a draft. */
@Component
class AddingAction implements CommandHandler<AddAction, PlanId> {

    private final Plans plans;
    private final PlanDrafts drafts;
    private final CaseBook cases;
    private final SupportPosts posts;
    private final Vocabularies vocabularies;
    private final Ids ids;
    private final Clock clock;

    AddingAction(
            Plans plans,
            PlanDrafts drafts,
            CaseBook cases,
            SupportPosts posts,
            Vocabularies vocabularies,
            Ids ids,
            Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.cases = cases;
        this.posts = posts;
        this.vocabularies = vocabularies;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<PlanId> handle(AddAction command, Acting acting) {
        return drafts.draft(command.plan())
                .then(plan -> drafts.need(plan, command.need()).then(need -> add(command, plan, need, acting)));
    }

    private Outcome<PlanId> add(AddAction command, PlanVersion plan, PlanVersion.NeedAnswer need, Acting acting) {
        SupportRefusal objection = objection(command.action(), plan.caseId());
        if (objection != null) {
            return Outcome.refused(objection);
        }
        plans.leave(plan.id(), need.need(), "");
        plans.insert(
                plan.id(),
                plan.caseId(),
                need.need(),
                new PlanVersion.PlannedAction(new ActionId(ids.next()), command.action()));
        return drafts.written(plan.id(), acting);
    }

    private @Nullable SupportRefusal objection(ActionPlanned action, CaseId caseId) {
        LocalDate today = LocalDate.now(clock);
        if (!vocabularies.legal(SupportLists.KIND_OF_SUPPORT, action.kind(), today)) {
            return new SupportRefusal.NotInTheList("Kinds of support");
        }
        if (!posts.canOwn(action.owner(), cases.get(caseId).area())) {
            return new SupportRefusal.PostCannotBe();
        }
        return action.due().isBefore(today) ? new ActionRefusal.DayGone() : null;
    }
}
