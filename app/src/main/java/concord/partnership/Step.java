package concord.partnership;

/** The steps for which the partnership sets a target in working days. No statute gives one (channel.md 4.2). */
public enum Step {
    PERSON_CHECK("Check whether the person is known"),
    DECONFLICTION("Answer deconfliction"),
    GATEWAY_ASSESSMENT("Assess at the gateway"),
    SIGN_OFF("Sign off the gateway decision"),
    INFORMATION_REQUEST("Answer a request for information"),
    REQUEST_ESCALATION("Pass on a request for information that nobody answered"),
    FEEDBACK("Tell the referrer what became of it"),
    DECONFLICTION_RERUN("Ask for deconfliction again"),
    VACANCY("Fill or cover a vacant post"),
    STRUCTURED_ASSESSMENT("Assess a case"),
    SECTION_36("Refer a case to the panel"),
    PANEL("Discuss a case at the panel"),
    CONSENT("Ask for consent"),
    FURTHER_ASSESSMENT("Assess again where there is no consent"),
    SUPPORT_PLAN("Write the support plan"),
    SUPPORT_REVIEW("Review the support"),
    CLOSURE("Close a case whose support can end"),
    REVIEW_ESCALATION("Pass on a review after closure that nobody did");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    /** The step as pages say it, beginning with a verb. */
    public String words() {
        return words;
    }
}
