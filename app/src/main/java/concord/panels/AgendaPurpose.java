package concord.panels;

/** Why a case is put on an agenda. */
public enum AgendaPurpose {
    DECISION("For a decision"),
    REVIEW("Review of the support"),
    EXIT("Whether support can end");

    private final String words;

    AgendaPurpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
