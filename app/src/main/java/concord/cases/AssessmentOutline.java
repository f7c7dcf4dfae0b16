package concord.cases;

import java.time.Instant;
import java.util.List;

/**
 * A completed structured assessment, as far as the rooms below need it. It has no total and no score.
 *
 * @param number of the case's assessments, from one
 * @param completedAt by the server's clock: nobody dates an assessment back (F12)
 * @param late whether it says that it was made on an earlier day than it was entered
 */
public record AssessmentOutline(
        AssessmentId id,
        CaseId caseId,
        int number,
        Instant completedAt,
        boolean late,
        String summary,
        String managementPlan,
        List<AssessedNeed> needs) {

    public AssessmentOutline {
        needs = List.copyOf(needs);
    }
}
