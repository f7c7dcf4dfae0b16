package concord.referrals;

/** Why deconfliction is asked: for the first time, by the clock, or because something new is known. */
public enum DeconflictionTrigger {
    FIRST("First time"),
    TIMER("Asked again by the clock"),
    NEW_INFORMATION("Something new is known");

    private final String words;

    DeconflictionTrigger(String words) {
        this.words = words;
    }

    /** The trigger as people say it. */
    public String words() {
        return words;
    }
}
