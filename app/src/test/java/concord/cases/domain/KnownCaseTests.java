package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.cases.CaseOutcome;
import concord.cases.CaseStage;
import concord.cases.KnownCase;
import concord.cases.KnownConsent;
import concord.cases.KnownStep;
import concord.cases.PanelDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a list knows of a case leads to the stage that it says, or is refused with a sentence. */
class KnownCaseTests {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 8);
    private static final LocalDate DECIDED = LocalDate.of(2024, 1, 15);
    private static final LocalDate PANEL = LocalDate.of(2024, 2, 20);
    private static final LocalDate CONSENT = LocalDate.of(2024, 3, 1);
    private static final LocalDate CLOSED = LocalDate.of(2024, 9, 2);
    private static final LocalDate SIX = LocalDate.of(2025, 3, 3);
    private static final LocalDate TWELVE = LocalDate.of(2025, 9, 1);

    static Stream<KnownCase> everyStage() {
        return Stream.of(
                known(CaseStage.ASSESSMENT, null, null),
                known(CaseStage.SECTION_36, null, null),
                known(CaseStage.PANEL, null, null),
                known(CaseStage.PANEL, PanelDecision.HOLD, null),
                known(CaseStage.CONSENT, PanelDecision.ADOPT, null),
                known(CaseStage.FURTHER_ASSESSMENT, PanelDecision.ADOPT, KnownConsent.REFUSED),
                known(CaseStage.FURTHER_ASSESSMENT, PanelDecision.ADOPT, KnownConsent.WITHDRAWN),
                known(CaseStage.PLAN, PanelDecision.ADOPT, KnownConsent.GIVEN),
                known(CaseStage.SUPPORT, PanelDecision.ADOPT, KnownConsent.GIVEN),
                known(CaseStage.CLOSING, PanelDecision.ADOPT, KnownConsent.GIVEN),
                known(CaseStage.CLOSING, PanelDecision.ADOPT, KnownConsent.REFUSED),
                closed(CaseStage.AFTER_CLOSURE, CaseOutcome.NO_FURTHER_CONCERNS, KnownConsent.GIVEN, null, null),
                closed(CaseStage.AFTER_CLOSURE, CaseOutcome.WITHDREW, KnownConsent.WITHDRAWN, SIX, null),
                closed(CaseStage.AFTER_CLOSURE, CaseOutcome.OTHER, null, null, null),
                closed(CaseStage.ENDED, CaseOutcome.NO_FURTHER_CONCERNS, KnownConsent.GIVEN, SIX, TWELVE),
                ended(CaseOutcome.NOT_ADOPTED, PanelDecision.DO_NOT_ADOPT),
                ended(CaseOutcome.BACK_TO_POLICE, PanelDecision.BACK_TO_POLICE));
    }

    @ParameterizedTest
    @MethodSource("everyStage")
    void leadsToItsStageByStepsThatTheCaseAllows(KnownCase known) {
        assertThat(known.faults(RECEIVED)).isEmpty();

        Standing standing = Standing.AT_OPENING;
        LocalDate before = known.decidedOn();
        for (KnownStep step : known.steps()) {
            assertThat(standing.allows(step.happening()))
                    .as("%s at %s", step, standing)
                    .isTrue();
            assertThat(step.on()).as(step.toString()).isAfterOrEqualTo(before);
            standing = standing.after(step.happening());
            before = step.on();
        }

        assertThat(standing.stage()).isEqualTo(known.stage());
        assertThat(standing.outcome()).isEqualTo(known.stage().isOpen() ? null : known.outcome());
    }

    @Test
    void saysWhichDayLiesBeforeWhich() {
        KnownCase known =
                with(CaseStage.CONSENT, DECIDED.minusDays(30), PANEL.minusYears(1), PanelDecision.ADOPT, null, null);

        assertThat(known.faults(RECEIVED))
                .containsExactly(
                        "The gateway decision date lies before the date received.",
                        "The panel date lies before the gateway decision date.");
    }

    @Test
    void saysWhatAStageNeeds() {
        assertThat(with(CaseStage.CONSENT, DECIDED, null, null, null, null).faults(RECEIVED))
                .containsExactly(
                        "The case stands at “Consent to be asked”, but the panel date is empty.",
                        "The case stands at “Consent to be asked”, so its panel decision must be “Adopt”.");
        assertThat(with(CaseStage.SUPPORT, DECIDED, PANEL, PanelDecision.ADOPT, null, null)
                        .faults(RECEIVED))
                .containsExactly(
                        "The case stands at “Support under way”, so the answer about consent must be “Given”.");
        assertThat(closed(CaseStage.ENDED, CaseOutcome.OTHER, null, null, null).faults(RECEIVED))
                .containsExactly(
                        "The case stands at “Ended”, but the date of the review at six months is empty.",
                        "The case stands at “Ended”, but the date of the review at twelve months is empty.");
    }

    @Test
    void saysWhatAStageCannotHave() {
        assertThat(known(CaseStage.ASSESSMENT, PanelDecision.ADOPT, null).faults(RECEIVED))
                .hasSize(2);
        assertThat(with(CaseStage.PANEL, DECIDED, null, null, null, CaseOutcome.OTHER)
                        .faults(RECEIVED))
                .containsExactly(
                        "The case stands at “Waiting for the panel”, so it is open and has no closure date and no outcome.");
        assertThat(ended(CaseOutcome.NOT_ADOPTED, PanelDecision.ADOPT).faults(RECEIVED))
                .containsExactly(
                        "The case ended as “Not adopted by the panel”, so its panel decision must be “Do not adopt”.");
    }

    @Test
    void saysOfWhichStepsNoDayIsKnown() {
        List<KnownStep> steps = known(CaseStage.PANEL, PanelDecision.HOLD, null).steps();

        assertThat(steps).extracting(KnownStep::dayKnown).containsExactly(false, false, true);
        assertThat(steps).extracting(KnownStep::on).containsExactly(DECIDED, DECIDED, PANEL);
    }

    private static KnownCase known(CaseStage stage, @Nullable PanelDecision decision, @Nullable KnownConsent consent) {
        return with(stage, DECIDED, decision == null ? null : PANEL, decision, consent, null);
    }

    private static KnownCase ended(CaseOutcome outcome, PanelDecision decision) {
        return with(CaseStage.ENDED, DECIDED, PANEL, decision, null, outcome);
    }

    private static KnownCase with(
            CaseStage stage,
            LocalDate decided,
            @Nullable LocalDate panel,
            @Nullable PanelDecision decision,
            @Nullable KnownConsent consent,
            @Nullable CaseOutcome outcome) {
        return new KnownCase(
                stage,
                decided,
                null,
                null,
                panel,
                decision,
                consent,
                consent == null ? null : CONSENT,
                null,
                null,
                outcome,
                null,
                null,
                null);
    }

    private static KnownCase closed(
            CaseStage stage,
            CaseOutcome outcome,
            @Nullable KnownConsent consent,
            @Nullable LocalDate six,
            @Nullable LocalDate twelve) {
        return new KnownCase(
                stage,
                DECIDED,
                null,
                null,
                PANEL,
                PanelDecision.ADOPT,
                consent,
                consent == null ? null : CONSENT,
                null,
                CLOSED,
                outcome,
                six,
                twelve,
                null);
    }
}
