package concord.support.domain;

import concord.cases.AssessmentOutline;
import concord.support.PlanRefusal;
import concord.support.PlanStatement;
import concord.support.PlanVersion;
import concord.support.SupportRefusal;
import org.jspecify.annotations.Nullable;

/** Whether a version of a plan is whole (CTSA 2015 s.36(5), F7). */
final class PlanRules {

    private PlanRules() {}

    /** The first thing that is missing; absent where the plan is whole. */
    static @Nullable SupportRefusal objection(PlanVersion plan, @Nullable AssessmentOutline latest) {
        if (latest == null) {
            return new PlanRefusal.NoAssessment();
        }
        if (!plan.assessment().equals(latest.id())) {
            return new PlanRefusal.AssessedSince(latest.number());
        }
        PlanVersion.NeedAnswer unanswered = plan.unanswered();
        if (unanswered != null) {
            return new PlanRefusal.NeedUnanswered(unanswered.text());
        }
        PlanStatement.Part missing = plan.statement().missing();
        return missing == null ? null : new PlanRefusal.PartMissing(missing);
    }
}
