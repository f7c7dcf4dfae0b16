package concord.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what of a known case contradicts itself: days out of order, and what its stage needs or cannot have. */
final class KnownFaults {

    private final KnownCase known;
    private final LocalDate receivedOn;
    private final List<String> sentences = new ArrayList<>();

    KnownFaults(KnownCase known, LocalDate receivedOn) {
        this.known = known;
        this.receivedOn = receivedOn;
    }

    List<String> sentences() {
        days();
        panel();
        if (!known.endedAtThePanel()) {
            consent();
        }
        closure();
        return sentences;
    }

    private record Day(String words, @Nullable LocalDate on) {}

    /** Each day that is known lies on or after the one before it. */
    private void days() {
        boolean withdrawn = known.consent() == KnownConsent.WITHDRAWN;
        var consent = new Day("date of the answer about consent", known.consentOn());
        var plan = new Day("date of the support plan", known.plannedOn());
        Day before = new Day("date received", receivedOn);
        for (Day day : List.of(
                new Day("gateway decision date", known.decidedOn()),
                new Day("assessment date", known.assessedOn()),
                new Day("date of the referral under section 36", known.referredOn()),
                new Day("panel date", known.panelOn()),
                withdrawn ? plan : consent,
                withdrawn ? consent : plan,
                new Day("closure date", known.closedOn()),
                new Day("date of the review at six months", known.sixMonthsOn()),
                new Day("date of the review at twelve months", known.twelveMonthsOn()))) {
            if (day.on() != null && before.on() != null) {
                say(
                        day.on().isBefore(before.on()),
                        "The %s lies before the %s.".formatted(day.words(), before.words()));
            }
            before = day.on() == null ? before : day;
        }
    }

    private void panel() {
        PanelDecision decision = known.decision();
        if (known.endedAtThePanel()) {
            PanelDecision ending = known.outcome() == CaseOutcome.NOT_ADOPTED
                    ? PanelDecision.DO_NOT_ADOPT
                    : PanelDecision.BACK_TO_POLICE;
            need(known.panelOn(), "panel date");
            say(
                    decision != ending,
                    "The case ended as “%s”, so its panel decision must be “%s”."
                            .formatted(words(known.outcome()), ending.words()));
        } else if (known.isPast(CaseStage.CONSENT)) {
            need(known.panelOn(), "panel date");
            say(decision != PanelDecision.ADOPT, at() + ", so its panel decision must be “Adopt”.");
        } else {
            boolean held = known.stage() == CaseStage.PANEL && decision == PanelDecision.HOLD;
            say(decision != null && !held, at() + ", so no panel has decided about it yet but to hold it.");
            say(held && known.panelOn() == null, "The panel date is empty.");
            say(known.panelOn() != null && !held, at() + ", so it can have no panel date.");
        }
    }

    private void consent() {
        KnownConsent consent = known.consent();
        switch (known.stage()) {
            case PLAN, SUPPORT ->
                say(consent != KnownConsent.GIVEN, at() + ", so the answer about consent must be “Given”.");
            case FURTHER_ASSESSMENT ->
                say(
                        consent == null || consent == KnownConsent.GIVEN,
                        at() + ", so the answer about consent must be “Refused” or “Withdrawn”.");
            case CLOSING, AFTER_CLOSURE, ENDED -> {} // closed with, without and before consent
            case ASSESSMENT, SECTION_36, PANEL, CONSENT ->
                say(consent != null, at() + ", so there can be no answer about consent yet.");
        }
        say(consent != null && known.consentOn() == null, "The date of the answer about consent is empty.");
        say(consent == null && known.consentOn() != null, "The answer about consent is empty, but it has a date.");
        say(
                known.plannedOn() != null && (consent == null || consent == KnownConsent.REFUSED),
                "There is a date of the support plan, but consent was not given.");
        say(known.plannedOn() != null && known.stage() == CaseStage.PLAN, at() + ", so it can have no plan date.");
    }

    private void closure() {
        boolean ended = !known.stage().isOpen() && !known.endedAtThePanel();
        if (ended) {
            need(known.closedOn(), "closure date");
            say(known.outcome() == null, "The outcome is empty, but the case is closed.");
            say(
                    known.outcome() != null && !known.outcome().isAfterAdoption(),
                    "A case that ended as “%s” owes no reviews: its stage must be “%s”."
                            .formatted(words(known.outcome()), CaseStage.ENDED.words()));
        } else if (known.stage().isOpen()) {
            say(
                    known.closedOn() != null || known.outcome() != null,
                    at() + ", so it is open and has no closure date and no outcome.");
        }
        if (ended && known.stage() == CaseStage.ENDED) {
            need(known.sixMonthsOn(), "date of the review at six months");
            need(known.twelveMonthsOn(), "date of the review at twelve months");
        }
        say(
                known.twelveMonthsOn() != null && known.stage() != CaseStage.ENDED,
                "The review at twelve months is done, so the stage must be “%s”.".formatted(CaseStage.ENDED.words()));
        say(known.sixMonthsOn() != null && !ended, "There is a review at six months, but the case was not closed.");
    }

    private String at() {
        return "The case stands at “%s”".formatted(known.stage().words());
    }

    private static String words(@Nullable CaseOutcome outcome) {
        return outcome == null ? "" : outcome.words();
    }

    private void need(@Nullable LocalDate day, String words) {
        say(day == null, "%s, but the %s is empty.".formatted(at(), words));
    }

    private void say(boolean wrong, String sentence) {
        if (wrong && !sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }
}
