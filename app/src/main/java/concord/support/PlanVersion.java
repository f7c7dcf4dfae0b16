package concord.support;

import concord.cases.AssessmentId;
import concord.cases.CaseId;
import concord.platform.gate.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a support plan.
 *
 * @param number of the case's versions, from one
 * @param assessment whose needs it answers
 * @param assessmentNumber of that assessment, as readers know it
 * @param returns why it was sent back, the latest first
 * @param approved absent while it is a draft
 */
public record PlanVersion(
        PlanId id,
        CaseId caseId,
        int number,
        AssessmentId assessment,
        int assessmentNumber,
        PlanStatement statement,
        List<NeedAnswer> needs,
        PostId begunBy,
        Instant begunAt,
        Set<UUID> authors,
        @Nullable Instant offeredAt,
        List<String> returns,
        @Nullable Signed approved,
        int version) {

    public PlanVersion {
        needs = List.copyOf(needs);
        authors = Set.copyOf(authors);
        returns = List.copyOf(returns);
    }

    public boolean isDraft() {
        return approved == null;
    }

    /** The first need that has neither an action nor a reason; absent where each has its answer. */
    public @Nullable NeedAnswer unanswered() {
        return needs.stream().filter(need -> !need.isAnswered()).findFirst().orElse(null);
    }

    /** A need and what answers it. */
    public record NeedAnswer(UUID need, String kind, String text, String notAddressed, List<PlannedAction> actions) {

        public NeedAnswer {
            actions = List.copyOf(actions);
        }

        public boolean isAnswered() {
            return !actions.isEmpty() || !notAddressed.isEmpty();
        }
    }

    /** An action in this version. */
    public record PlannedAction(ActionId id, ActionPlanned planned) {}
}
