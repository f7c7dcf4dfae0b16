package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/**
 * Completes a structured assessment of a case: the first one, a further one where there is no consent, or another while the
 * case goes on. It is never changed afterwards; what is to be said anew is a further assessment.
 */
public record AssessCase(CaseId caseId, int version, CaseAssessment assessment)
        implements Command<AssessmentId>, Versioned {

    public AssessCase {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(assessment, "assessment is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
