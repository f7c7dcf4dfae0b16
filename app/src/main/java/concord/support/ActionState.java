package concord.support;

/** Where an action stands. */
public enum ActionState {
    OPEN("To be done"),
    DONE("Completed"),
    IMPOSSIBLE("Cannot be done, the case owner decides"),
    CLOSED("Closed with a reason");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    /** The state as a table says it. */
    public String words() {
        return words;
    }

    /** True while something is still to be done about it: a case is not closed then. */
    public boolean isUnended() {
        return this == OPEN || this == IMPOSSIBLE;
    }
}
