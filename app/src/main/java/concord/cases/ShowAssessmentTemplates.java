package concord.cases;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/** The template of the structured assessment with its whole history. */
public record ShowAssessmentTemplates() implements Query<AssessmentTemplates>, Plain {}
