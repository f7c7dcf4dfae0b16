package concord.cases;

import java.util.Optional;

/** The door for the rooms below to the completed assessments of a case, from inside their own acts. */
public interface CaseAssessments {

    Optional<AssessmentOutline> latest(CaseId caseId);

    Optional<AssessmentOutline> find(AssessmentId assessment);
}
