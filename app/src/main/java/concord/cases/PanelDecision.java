package concord.cases;

/** What a panel can decide about a case (channel.md section 4.1, steps 8, 11 and 12). */
public enum PanelDecision {
    ADOPT("Adopt"),
    DO_NOT_ADOPT("Do not adopt"),
    HOLD("Hold for more information"),
    BACK_TO_POLICE("Refer back to the police"),
    CONTINUE("Support goes on"),
    EXIT("Support can end");

    private final String words;

    PanelDecision(String words) {
        this.words = words;
    }

    /** The decision as a choice says it. */
    public String words() {
        return words;
    }
}
