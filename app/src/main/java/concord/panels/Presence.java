package concord.panels;

/** Whether a seat was filled in a meeting. */
public enum Presence {
    PRESENT("Present"),
    APOLOGIES("Apologies"),
    DEPUTY("Sent a deputy");

    private final String words;

    Presence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
