package concord.cases;

/** The parts that posts of other areas and agencies can have in a case. Owners need none: they serve the case's area. */
public enum PartKind {
    /** Gives commissioned sessions. */
    PROVIDER("Gives commissioned sessions"),
    /** Owns an action of the support plan. */
    ACTION_OWNER("Owns an action of the support plan");

    private final String words;

    PartKind(String words) {
        this.words = words;
    }

    /** The part as a page says it. */
    public String words() {
        return words;
    }
}
