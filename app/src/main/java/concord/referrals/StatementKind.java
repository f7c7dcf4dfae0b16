package concord.referrals;

/** What a statement is worth: the three are never mixed (F15; channel.md 7.2). */
public enum StatementKind {
    FACT("Seen or heard"),
    OPINION("Opinion"),
    HEARSAY("Told by somebody else");

    private final String words;

    StatementKind(String words) {
        this.words = words;
    }

    /** The kind as people say it. */
    public String words() {
        return words;
    }
}
