package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structured assessment as its author completes it.
 *
 * @param template the version whose prompts are answered
 * @param madeOn the day on which the assessment was made; entered on a later day it is kept and flagged late (F12)
 * @param changed what changed since the last assessment; present from the second one on
 * @param nothingFound said where no need was found, so that an empty list is never an oversight
 */
public record CaseAssessment(
        AssessmentTemplateId template,
        LocalDate madeOn,
        List<FactorAnswer> answers,
        String summary,
        String managementPlan,
        @Nullable String changed,
        List<NeedFound> needs,
        boolean nothingFound) {

    /** The longest summary, plan and note of what changed, in characters. */
    public static final int LONGEST = 10_000;

    /** More needs than one assessment finds. */
    public static final int MOST_NEEDS = 20;

    public CaseAssessment {
        requireNonNull(template, "template is null");
        requireNonNull(madeOn, "madeOn is null");
        answers = List.copyOf(answers);
        summary = Given.words("summary", summary, LONGEST);
        managementPlan = Given.words("managementPlan", managementPlan, LONGEST);
        changed = changed == null || changed.isBlank() ? null : Given.words("changed", changed, LONGEST);
        needs = List.copyOf(needs);
        Given.that(needs.size() <= MOST_NEEDS, "More needs than fit");
    }
}
