package concord.cases;

import concord.platform.gate.PostId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the template of the structured assessment. It asks for judgement and has no number in it: nothing is
 * totalled and nobody is scored.
 *
 * @param from the first day on which it holds
 * @param publishedBy absent for the version that came with Concord
 */
public record AssessmentTemplate(
        AssessmentTemplateId id,
        int number,
        LocalDate from,
        String why,
        @Nullable PostId publishedBy,
        List<AssessmentPrompt> prompts) {

    public AssessmentTemplate {
        prompts = List.copyOf(prompts);
    }

    /** The headings in order, each once. */
    public List<String> headings() {
        return prompts.stream().map(AssessmentPrompt::heading).distinct().toList();
    }

    public List<AssessmentPrompt> under(String heading) {
        return prompts.stream()
                .filter(prompt -> prompt.heading().equals(heading))
                .toList();
    }
}
