package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The structured assessments of a case, and what is needed to make the next one. */
public record ShowAssessments(CaseId caseId) implements Query<AssessmentSheet>, About {

    public ShowAssessments {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
