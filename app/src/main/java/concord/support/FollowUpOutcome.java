package concord.support;

/** How a review after closure ends. */
public enum FollowUpOutcome {
    NO_FURTHER_CONCERN("No further concern"),
    REFER_AGAIN("Refer again"),
    REOPEN("Open the case again");

    private final String words;

    FollowUpOutcome(String words) {
        this.words = words;
    }

    /** The outcome as a choice says it. */
    public String words() {
        return words;
    }
}
