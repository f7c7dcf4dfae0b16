package concord.cases;

import java.util.List;
import java.util.Optional;

/**
 * The assessments of a case.
 *
 * @param template the version that holds today
 * @param completed oldest first
 * @param mayAssess whether the acting post may make the next one now
 */
public record AssessmentSheet(
        CaseRecord record, AssessmentTemplate template, List<CompletedAssessment> completed, boolean mayAssess) {

    public AssessmentSheet {
        completed = List.copyOf(completed);
    }

    public Optional<CompletedAssessment> number(int number) {
        return completed.stream()
                .filter(one -> one.outline().number() == number)
                .findFirst();
    }

    /** True from the second one on: then it says what changed. */
    public boolean isAgain() {
        return !completed.isEmpty();
    }
}
