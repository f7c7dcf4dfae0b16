package concord.panels;

/** The seats of a panel (CTSA 2015 s.37). */
public enum SeatKind {
    CHAIR("Chair"),
    DEPUTY_CHAIR("Deputy chair"),
    POLICE("Police"),
    MEMBER("Member");

    private final String words;

    SeatKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** True for the two seats that the responsible local authority chairs from. */
    public boolean chairs() {
        return this == CHAIR || this == DEPUTY_CHAIR;
    }
}
