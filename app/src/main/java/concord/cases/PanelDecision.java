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

    /**
     * Whether a panel can decide so of a case where it stands.
     *
     * @param adopted whether a panel has ever adopted it: then it is not declined afterwards, it exits
     */
    public boolean isOpenTo(CaseStage stage, boolean adopted) {
        boolean waits = stage == CaseStage.PANEL;
        return switch (this) {
            case ADOPT -> waits || stage == CaseStage.CLOSING;
            case HOLD -> waits;
            case DO_NOT_ADOPT -> waits && !adopted;
            case BACK_TO_POLICE -> waits || stage.isOnTheWayToSupport();
            case CONTINUE -> stage.isOnTheWayToSupport();
            case EXIT -> (waits && adopted) || stage.isOnTheWayToSupport();
        };
    }

    /** The decision as a choice says it. */
    public String words() {
        return words;
    }
}
