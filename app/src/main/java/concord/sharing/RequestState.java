package concord.sharing;

/** Where a request stands. Follows from what has happened to it; kept nowhere as a fact of its own. */
public enum RequestState {
    ASKED("Not opened yet", true),
    SEEN("Opened, no answer yet", true),
    ANSWERED("Answered", false),
    REFUSED("Refused", false),
    WITHDRAWN("Withdrawn", false);

    private final String words;
    private final boolean open;

    RequestState(String words, boolean open) {
        this.words = words;
        this.open = open;
    }

    public String words() {
        return words;
    }

    /** An open request keeps its record from being closed (F3). */
    public boolean isOpen() {
        return open;
    }
}
