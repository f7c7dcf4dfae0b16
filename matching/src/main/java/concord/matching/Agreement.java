package concord.matching;

/** The coarse outcome of one comparison, for the tag a page shows beside its words. */
public enum Agreement {
    SAME("Same"),
    SIMILAR("Similar"),
    DIFFERENT("Different"),
    NOT_KNOWN("Not known");

    private final String words;

    Agreement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
