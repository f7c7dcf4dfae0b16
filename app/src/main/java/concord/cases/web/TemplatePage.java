package concord.cases.web;

import concord.cases.AssessmentTemplate;
import concord.cases.AssessmentTemplates;
import concord.platform.web.Attempt;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The template of the structured assessment, with its history.
 *
 * @param publishers who published each version, by its number
 * @param mayPublish whether the reader may publish another
 */
public record TemplatePage(
        AssessmentTemplates templates, Map<Integer, String> publishers, boolean mayPublish, Attempt attempt, int rows) {

    public AssessmentTemplate inForce() {
        return templates.inForce();
    }

    public String publisher(AssessmentTemplate version) {
        return publishers.getOrDefault(version.number(), "Came with Concord");
    }

    public String standing(AssessmentTemplate version) {
        if (version.id().equals(inForce().id())) {
            return "In force";
        }
        return version.from().isAfter(templates.today()) ? "To come" : "Earlier";
    }

    /** The questions on the form: those that hold, and some more. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, rows).boxed().toList();
    }
}
