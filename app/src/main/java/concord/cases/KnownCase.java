package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.PostId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list kept elsewhere knows of a case in flight: where it stands, and the days of the steps that led there.
 *
 * @param decidedOn when the gateway decided that it goes on to Channel
 * @param decision of the panel that first discussed it
 * @param owner post of the area that owns the case; absent where the list names none
 */
public record KnownCase(
        CaseStage stage,
        LocalDate decidedOn,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate panelOn,
        @Nullable PanelDecision decision,
        @Nullable KnownConsent consent,
        @Nullable LocalDate consentOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate closedOn,
        @Nullable CaseOutcome outcome,
        @Nullable LocalDate sixMonthsOn,
        @Nullable LocalDate twelveMonthsOn,
        @Nullable PostId owner) {

    public KnownCase {
        requireNonNull(stage, "stage is null");
        requireNonNull(decidedOn, "decidedOn is null");
    }

    /**
     * What contradicts itself, in sentences; none where the steps lead to the stage.
     *
     * @param receivedOn the day of the referral; absent where it is of today
     */
    public List<String> faults(LocalDate receivedOn) {
        return new KnownFaults(this, receivedOn).sentences();
    }

    /** The steps that led to the stage, in their order, after the case was opened. */
    public List<KnownStep> steps() {
        return new KnownSteps(this).all();
    }

    /** The day on which a case that is not open any more was closed. */
    public @Nullable LocalDate endedOn() {
        return outcome != null && !outcome.isAfterAdoption() ? panelOn : closedOn;
    }

    boolean endedAtThePanel() {
        return stage == CaseStage.ENDED && outcome != null && !outcome.isAfterAdoption();
    }

    /** Whether the steps have led as far as a stage, or past it. */
    boolean isPast(CaseStage other) {
        return stage.compareTo(other) >= 0;
    }
}
