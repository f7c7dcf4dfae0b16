package concord.cases.domain;

import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentTemplate;
import concord.cases.AssessmentTemplates;
import concord.cases.CaseAssessment;
import concord.cases.CaseAssessmentRefusal;
import concord.cases.FactorAnswer;
import concord.platform.WrittenReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a structured assessment against what it must say at least. It cannot judge the judgement. */
final class CaseAssessmentPolicy {

    private CaseAssessmentPolicy() {}

    /** @param number which assessment of the case it would be, from one */
    static Optional<CaseAssessmentRefusal> objection(
            CaseAssessment assessment, AssessmentTemplates templates, int number) {
        return ofDay(assessment, templates.today())
                .or(() -> ofTemplate(assessment, templates))
                .or(() -> ofText("Summary", assessment.summary()))
                .or(() -> ofText("Management plan", assessment.managementPlan()))
                .or(() -> ofChange(assessment.changed(), number))
                .or(() -> ofNeeds(assessment));
    }

    private static Optional<CaseAssessmentRefusal> ofDay(CaseAssessment assessment, LocalDate today) {
        return assessment.madeOn().isAfter(today)
                ? Optional.of(new CaseAssessmentRefusal.MadeInTheFuture())
                : Optional.empty();
    }

    /** The version that holds today, or the one that held on the day on which it was made. */
    private static Optional<CaseAssessmentRefusal> ofTemplate(
            CaseAssessment assessment, AssessmentTemplates templates) {
        var then = new AssessmentTemplates(templates.versions(), assessment.madeOn());
        return List.of(templates.inForce(), heldOr(then, templates.inForce())).stream()
                .filter(template -> template.id().equals(assessment.template()))
                .findFirst()
                .map(template -> ofAnswers(assessment.answers(), template))
                .orElseGet(() -> Optional.of(new CaseAssessmentRefusal.TemplateNotInForce()));
    }

    private static AssessmentTemplate heldOr(AssessmentTemplates then, AssessmentTemplate today) {
        boolean any =
                then.versions().stream().anyMatch(version -> !version.from().isAfter(then.today()));
        return any ? then.inForce() : today;
    }

    private static Optional<CaseAssessmentRefusal> ofAnswers(List<FactorAnswer> answers, AssessmentTemplate template) {
        Set<Integer> answered = answers.stream().map(FactorAnswer::position).collect(Collectors.toSet());
        return template.prompts().stream()
                .map(AssessmentPrompt::position)
                .filter(position -> !answered.contains(position))
                .findFirst()
                .<CaseAssessmentRefusal>map(CaseAssessmentRefusal.PromptOpen::new)
                .or(() -> answers.size() > template.prompts().size()
                        ? Optional.of(new CaseAssessmentRefusal.TemplateNotInForce())
                        : Optional.empty());
    }

    private static Optional<CaseAssessmentRefusal> ofChange(@Nullable String changed, int number) {
        if (changed == null) {
            return number > 1 ? Optional.of(new CaseAssessmentRefusal.ChangeNotSaid()) : Optional.empty();
        }
        return ofText("What changed", changed);
    }

    private static Optional<CaseAssessmentRefusal> ofText(String part, String text) {
        return WrittenReason.faultOf(text).map(fault -> new CaseAssessmentRefusal.SaysTooLittle(part, fault));
    }

    private static Optional<CaseAssessmentRefusal> ofNeeds(CaseAssessment assessment) {
        return assessment.needs().isEmpty() == assessment.nothingFound()
                ? Optional.empty()
                : Optional.of(new CaseAssessmentRefusal.NeedsNotSaid());
    }
}
