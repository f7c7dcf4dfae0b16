package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseHappening.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the steps that led a known case to its stage. A step without a day of its own stands on the day of the one before
 * it, so that what is due next is never due too late.
 */
final class KnownSteps {

    private final KnownCase known;
    private final List<KnownStep> steps = new ArrayList<>();
    private LocalDate last;

    KnownSteps(KnownCase known) {
        this.known = known;
        this.last = known.decidedOn();
    }

    List<KnownStep> all() {
        toThePanel();
        if (known.endedAtThePanel()) {
            add(CaseHappening.panelDecided(requireNonNull(known.decision(), "the panel decided")), known.panelOn());
        } else if (known.isPast(CaseStage.CONSENT)) {
            add(CaseHappening.panelDecided(PanelDecision.ADOPT), known.panelOn());
            consentAndPlan();
            closure();
        }
        return steps;
    }

    private void toThePanel() {
        if (known.isPast(CaseStage.SECTION_36)) {
            add(CaseHappening.of(Kind.ASSESSED), known.assessedOn());
        }
        if (known.isPast(CaseStage.PANEL)) {
            add(CaseHappening.of(Kind.REFERRED_TO_PANEL), known.referredOn());
        }
        if (known.stage() == CaseStage.PANEL && known.decision() == PanelDecision.HOLD) {
            add(CaseHappening.panelDecided(PanelDecision.HOLD), known.panelOn());
        }
    }

    private void consentAndPlan() {
        KnownConsent consent = known.consent();
        if (consent == null) {
            return;
        }
        switch (consent) {
            case REFUSED -> add(CaseHappening.of(Kind.CONSENT_REFUSED), known.consentOn());
            case GIVEN -> {
                add(CaseHappening.of(Kind.CONSENT_GIVEN), known.consentOn());
                plan();
            }
            case WITHDRAWN -> {
                add(CaseHappening.of(Kind.CONSENT_GIVEN), null);
                plan();
                add(CaseHappening.of(Kind.CONSENT_WITHDRAWN), known.consentOn());
            }
        }
    }

    private void plan() {
        if (known.plannedOn() != null || known.stage() == CaseStage.SUPPORT) {
            add(CaseHappening.of(Kind.PLAN_APPROVED), known.plannedOn());
        }
    }

    private void closure() {
        if (known.isPast(CaseStage.CLOSING)) {
            add(CaseHappening.panelDecided(PanelDecision.EXIT), known.closedOn());
        }
        if (known.isPast(CaseStage.AFTER_CLOSURE)) {
            add(
                    CaseHappening.supportClosed(requireNonNull(known.outcome(), "what is closed has its outcome")),
                    known.closedOn());
        }
        if (known.sixMonthsOn() != null) {
            add(CaseHappening.of(Kind.REVIEWED_AT_SIX_MONTHS), known.sixMonthsOn());
        }
        if (known.twelveMonthsOn() != null) {
            add(CaseHappening.of(Kind.REVIEWED_AT_TWELVE_MONTHS), known.twelveMonthsOn());
        }
    }

    private void add(CaseHappening happening, @Nullable LocalDate on) {
        last = on == null ? last : on;
        steps.add(new KnownStep(happening, last, on != null));
    }
}
