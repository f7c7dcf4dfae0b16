package concord.support.domain;

import concord.cases.AssessmentOutline;
import concord.cases.CaseAssessments;
import concord.cases.CaseBook;
import concord.cases.CaseOutline;
import concord.cases.CaseStage;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.BeginPlan;
import concord.support.PlanId;
import concord.support.PlanRefusal;
import concord.support.PlanVersion;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Begins a version of the plan: the needs of the latest assessment, each with the answer that the version before gave to
 * it or to a need of the same kind.
 */
@Component
class BeginningPlan implements CommandHandler<BeginPlan, PlanId> {

    private final CaseBook cases;
    private final CaseAssessments assessments;
    private final Plans plans;
    private final Actions actions;
    private final Ids ids;
    private final Clock clock;

    BeginningPlan(CaseBook cases, CaseAssessments assessments, Plans plans, Actions actions, Ids ids, Clock clock) {
        this.cases = cases;
        this.assessments = assessments;
        this.plans = plans;
        this.actions = actions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<PlanId> handle(BeginPlan command, Acting acting) {
        CaseOutline about = cases.get(command.caseId());
        if (about.stage() != CaseStage.PLAN && about.stage() != CaseStage.SUPPORT) {
            return Outcome.refused(new PlanRefusal.NotTimeToPlan(about.stage().words()));
        }
        List<PlanVersion> earlier = plans.of(about.id());
        if (!earlier.isEmpty() && earlier.getFirst().isDraft()) {
            return Outcome.refused(new PlanRefusal.DraftExists());
        }
        return assessments
                .latest(about.id())
                .<Outcome<PlanId>>map(assessment -> Outcome.done(begin(about, assessment, earlier, acting)))
                .orElseGet(() -> Outcome.refused(new PlanRefusal.NoAssessment()));
    }

    private PlanId begin(CaseOutline about, AssessmentOutline assessment, List<PlanVersion> earlier, Acting acting) {
        PlanVersion before = earlier.isEmpty() ? null : earlier.getFirst();
        var id = new PlanId(ids.next());
        plans.insert(
                new PlanVersion(
                        id,
                        about.id(),
                        earlier.size() + 1,
                        assessment.id(),
                        assessment.number(),
                        before == null ? PlanDraft.EMPTY : before.statement(),
                        PlanDraft.needs(assessment, before, actions.closed(about.id())),
                        acting.post(),
                        clock.instant(),
                        Set.of(),
                        null,
                        List.of(),
                        null,
                        0),
                acting);
        return id;
    }
}
