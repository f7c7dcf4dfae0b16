package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * Publishes a new version of the template of the structured assessment. Assessments made before keep the version that they
 * were made with.
 *
 * @param from the first day on which it holds: today or later
 * @param why the reason for the change, kept with it
 */
public record PublishAssessmentTemplate(LocalDate from, List<AssessmentPrompt> prompts, String why)
        implements Command<AssessmentTemplateId> {

    /** More questions than anybody answers with care. */
    public static final int MOST = 40;

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    public PublishAssessmentTemplate {
        requireNonNull(from, "from is null");
        prompts = List.copyOf(prompts);
        Given.that(!prompts.isEmpty() && prompts.size() <= MOST, "A template has one to forty questions");
        for (int at = 0; at < prompts.size(); at++) {
            Given.that(prompts.get(at).position() == at + 1, "Prompts are in order");
        }
        why = Given.words("why", why, LONGEST_REASON);
    }
}
