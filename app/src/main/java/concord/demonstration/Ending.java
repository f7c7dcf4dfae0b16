package concord.demonstration;

import concord.cases.CaseOutcome;

/** How an adopted case of the story ends. */
enum Ending {
    /** Consent is refused at the first question. */
    REFUSED(CaseOutcome.WITHDREW, "consent-not-given"),
    /** Consent is given, and withdrawn while support is under way. */
    WITHDREW(CaseOutcome.WITHDREW, "consent-withdrawn"),
    /** The person moves away; the rest of the sessions is called off. */
    MOVED(CaseOutcome.OTHER, "moved-away"),
    /** Support has done what it could. */
    LESSENED(CaseOutcome.NO_FURTHER_CONCERNS, "need-lessened");

    private final CaseOutcome outcome;
    private final String reason;

    Ending(CaseOutcome outcome, String reason) {
        this.outcome = outcome;
        this.reason = reason;
    }

    CaseOutcome outcome() {
        return outcome;
    }

    /** A code of the vocabulary "closure-reason". */
    String reason() {
        return reason;
    }
}
