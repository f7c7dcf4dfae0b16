package concord.support.domain;

import concord.cases.AssessedNeed;
import concord.cases.AssessmentOutline;
import concord.support.ActionId;
import concord.support.PlanStatement;
import concord.support.PlanVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a version of a plan begins with. */
final class PlanDraft {

    static final PlanStatement EMPTY = new PlanStatement("", "", "", "", "", "");

    private PlanDraft() {}

    /**
     * The needs of an assessment with the answers of the version before: of the same need, or else of one of the same
     * kind. What was closed is not planned again.
     *
     * @param closed actions that came to nothing
     */
    static List<PlanVersion.NeedAnswer> needs(
            AssessmentOutline assessment, @Nullable PlanVersion before, Set<ActionId> closed) {
        var taken = new HashSet<UUID>();
        return assessment.needs().stream()
                .map(need -> answered(need, before, taken, closed))
                .toList();
    }

    private static PlanVersion.NeedAnswer answered(
            AssessedNeed need, @Nullable PlanVersion before, Set<UUID> taken, Set<ActionId> closed) {
        Optional<PlanVersion.NeedAnswer> known = before == null ? Optional.empty() : answerTo(need, before, taken);
        known.ifPresent(one -> taken.add(one.need()));
        return new PlanVersion.NeedAnswer(
                need.id(),
                need.kind(),
                need.text(),
                known.map(PlanVersion.NeedAnswer::notAddressed).orElse(""),
                known.map(one -> one.actions().stream()
                                .filter(action -> !closed.contains(action.id()))
                                .toList())
                        .orElse(List.of()));
    }

    private static Optional<PlanVersion.NeedAnswer> answerTo(AssessedNeed need, PlanVersion before, Set<UUID> taken) {
        return Stream.concat(
                        before.needs().stream().filter(one -> one.need().equals(need.id())),
                        before.needs().stream().filter(one -> one.kind().equals(need.kind())))
                .filter(one -> !taken.contains(one.need()))
                .findFirst();
    }
}
