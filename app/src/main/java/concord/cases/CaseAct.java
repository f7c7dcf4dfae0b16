package concord.cases;

/** What can be done with a case, in the order in which it is offered. */
public enum CaseAct {
    ASSESS("Assess", "assessment", "The case cannot go to the panel. It is shown as overdue."),
    REFER_TO_PANEL("Refer to panel", "section-36", "The panel does not hear of the case. It is shown as overdue."),
    PUT_ON_AGENDA("Put on a panel’s agenda", "panel", "The panel does not discuss the case. It is shown as overdue."),
    RECORD_CONSENT("Record the answer about consent", "consent", "No support can begin. It is shown as overdue."),
    WRITE_PLAN("Write the support plan", "plan", "No support can begin. It is shown as overdue."),
    COMMISSION("Commission sessions", "sessions", "Nobody is asked to meet the person."),
    REVIEW("Review the support", "reviews", "The chair sees that the review is overdue."),
    CLOSE("Close the case", "closure", "The case stays open. It is shown as overdue."),
    REVIEW_AFTER_CLOSURE(
            "Review after closure", "after-closure", "The coordinator, then the chair, is told that it is overdue."),
    HAND_OVER("Hand over", "owners", "The owners stay as they are."),
    TRANSFER("Transfer to another area", "transfer", "The case stays with its area."),
    ASK_PARTNER("Ask a partner for information", "requests", "Nothing happens."),
    TELL_REFERRER("Tell the referrer", "feedback", "The referrer hears nothing. It is shown as overdue.");

    private final String words;
    private final String page;
    private final String ifNothing;

    CaseAct(String words, String page, String ifNothing) {
        this.words = words;
        this.page = page;
        this.ifNothing = ifNothing;
    }

    /** The act as a button says it. */
    public String words() {
        return words;
    }

    /** What happens if nobody does it, in a sentence. */
    public String ifNothing() {
        return ifNothing;
    }

    String page() {
        return page;
    }
}
