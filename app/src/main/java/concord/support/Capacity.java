package concord.support;

/** Whether the person can decide about support (Mental Capacity Act 2005 s.1: it is assumed unless found otherwise). */
public enum Capacity {
    NOT_IN_DOUBT("Nobody doubts that the person can decide this"),
    CAN_DECIDE("It was looked into: the person can decide this"),
    CANNOT_DECIDE("It was looked into: the person cannot decide this");

    private final String words;

    Capacity(String words) {
        this.words = words;
    }

    /** The finding as a choice says it. */
    public String words() {
        return words;
    }
}
