package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentTemplate;
import concord.cases.AssessmentTemplateId;
import concord.cases.AssessmentTemplates;
import concord.cases.CaseAssessment;
import concord.cases.CaseAssessmentRefusal;
import concord.cases.CaseFixtures;
import concord.cases.FactorAnswer;
import concord.platform.WrittenReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a structured assessment must say at least. */
class CaseAssessmentPolicyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final AssessmentTemplate OLD = template(1, TODAY.minusYears(2));
    private static final AssessmentTemplate NEW = template(2, TODAY.minusDays(3));
    private static final AssessmentTemplate COMING = template(3, TODAY.plusDays(3));
    private static final AssessmentTemplates ALL = new AssessmentTemplates(List.of(COMING, NEW, OLD), TODAY);

    @Test
    void oneThatSaysEnoughIsTaken() {
        assertThat(objection(made(NEW, TODAY, null), 1)).isEmpty();
    }

    @Test
    void oneMadeBeforeTheTemplateChangedMayAnswerTheOldOne() {
        assertThat(objection(made(OLD, TODAY.minusDays(10), null), 1)).isEmpty();
        assertThat(objection(made(OLD, TODAY, null), 1)).contains(new CaseAssessmentRefusal.TemplateNotInForce());
        assertThat(objection(made(COMING, TODAY, null), 1)).contains(new CaseAssessmentRefusal.TemplateNotInForce());
    }

    @Test
    void nobodyHasAssessedTomorrow() {
        assertThat(objection(made(NEW, TODAY.plusDays(1), null), 1))
                .contains(new CaseAssessmentRefusal.MadeInTheFuture());
    }

    @Test
    void theSecondOneSaysWhatChanged() {
        assertThat(objection(made(NEW, TODAY, null), 2)).contains(new CaseAssessmentRefusal.ChangeNotSaid());
        assertThat(objection(made(NEW, TODAY, "None."), 2))
                .contains(new CaseAssessmentRefusal.SaysTooLittle("What changed", WrittenReason.Fault.THIN));
        assertThat(objection(made(NEW, TODAY, "He left the group and goes to the club on Fridays."), 2))
                .isEmpty();
    }

    @Test
    void everyQuestionIsAnsweredIfOnlyWithNothing() {
        CaseAssessment whole = made(NEW, TODAY, null);
        var half = new CaseAssessment(
                whole.template(),
                whole.madeOn(),
                List.of(FactorAnswer.nothingKnown(1)),
                whole.summary(),
                whole.managementPlan(),
                null,
                whole.needs(),
                false);

        assertThat(objection(half, 1)).contains(new CaseAssessmentRefusal.PromptOpen(2));
    }

    @Test
    void needsAreNamedOrSaidToBeNone() {
        CaseAssessment whole = made(NEW, TODAY, null);
        var silent = new CaseAssessment(
                whole.template(),
                whole.madeOn(),
                whole.answers(),
                whole.summary(),
                whole.managementPlan(),
                null,
                List.of(),
                false);

        assertThat(objection(silent, 1)).contains(new CaseAssessmentRefusal.NeedsNotSaid());
    }

    private static Optional<CaseAssessmentRefusal> objection(CaseAssessment assessment, int number) {
        return CaseAssessmentPolicy.objection(assessment, ALL, number);
    }

    private static CaseAssessment made(AssessmentTemplate template, LocalDate day, @Nullable String changed) {
        return CaseFixtures.assessment(template, day, changed, List.of(CaseFixtures.need()));
    }

    private static AssessmentTemplate template(int number, LocalDate from) {
        return new AssessmentTemplate(
                new AssessmentTemplateId(new UUID(0, number)),
                number,
                from,
                "For the test",
                null,
                List.of(
                        new AssessmentPrompt(1, "Engagement", "What draws the person?", ""),
                        new AssessmentPrompt(2, "Intent", "What was said?", "")));
    }
}
