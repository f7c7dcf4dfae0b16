package concord.cases;

import concord.platform.gate.PostId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structured assessment as it was completed.
 *
 * @param kind which of the three steps it was
 * @param template number of the version that was answered
 * @param changed since the one before; absent for the first
 */
public record CompletedAssessment(
        AssessmentOutline outline,
        CaseHappening.Kind kind,
        int template,
        LocalDate madeOn,
        PostId by,
        @Nullable String changed,
        List<Factor> factors) {

    public CompletedAssessment {
        factors = List.copyOf(factors);
    }

    /** A prompt and what was answered. */
    public record Factor(AssessmentPrompt prompt, FactorAnswer answer) {}
}
