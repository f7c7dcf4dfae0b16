package concord.cases.web;

import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentSheet;
import concord.cases.AssessmentTemplate;
import concord.cases.CaseAct;
import concord.cases.CasePaths;
import concord.cases.CompletedAssessment;
import concord.cases.Confidence;
import concord.cases.FactorAnswer;
import concord.cases.frame.CaseHead;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The structured assessments of a case, and the form of the next one. */
public record CaseAssessmentPage(
        CaseHead head,
        AssessmentSheet sheet,
        List<Option> kinds,
        Form form,
        @Nullable Refusal refusal) {

    public CaseAssessmentPage {
        kinds = List.copyOf(kinds);
    }

    /** A completed assessment in the list. */
    public record Row(String title, String href, String when, boolean late) {}

    public String action() {
        return CasePaths.of(sheet.record().outline().id(), CaseAct.ASSESS);
    }

    public AssessmentTemplate template() {
        return sheet.template();
    }

    public boolean isOffered() {
        return sheet.mayAssess() || refusal != null || !form.errors().isEmpty();
    }

    public List<Row> completed() {
        return sheet.completed().reversed().stream().map(this::row).toList();
    }

    private Row row(CompletedAssessment one) {
        int number = one.outline().number();
        return new Row(
                "Assessment " + number,
                action() + "/" + number,
                Words.dateTime(one.outline().completedAt()),
                one.outline().late());
    }

    /** What was answered last to the same question; absent where it was not asked, or nothing was known. */
    public @Nullable FactorAnswer before(AssessmentPrompt prompt) {
        return last().flatMap(last -> last.factors().stream()
                        .filter(factor -> factor.prompt().question().equals(prompt.question()))
                        .map(CompletedAssessment.Factor::answer)
                        .filter(answer -> !answer.isNothingKnown())
                        .findFirst())
                .orElse(null);
    }

    private Optional<CompletedAssessment> last() {
        return sheet.completed().isEmpty()
                ? Optional.empty()
                : Optional.of(sheet.completed().getLast());
    }

    public static List<Option> confidences() {
        return Arrays.stream(Confidence.values())
                .map(confidence -> Option.of(confidence.name(), confidence.words()))
                .toList();
    }

    public List<Option> kindsOrNone() {
        return Stream.concat(Stream.of(Option.of("", "Select a kind of need")), kinds.stream())
                .toList();
    }

    public static List<Integer> needRows() {
        return IntStream.rangeClosed(1, CaseAssessmentForm.NEEDS).boxed().toList();
    }

    public static List<Option> nothingKnown() {
        return List.of(Option.of("yes", "Nothing is known about this"));
    }

    public static List<Option> nothingFound() {
        return List.of(Option.of("yes", "I found no need"));
    }
}
