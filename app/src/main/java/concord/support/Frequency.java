package concord.support;

import java.util.Arrays;

/** How often there is to be a session. */
public enum Frequency {
    WEEKLY("Every week", 7),
    FORTNIGHTLY("Every two weeks", 14),
    MONTHLY("Every four weeks", 28);

    private final String words;
    private final int days;

    Frequency(String words, int days) {
        this.words = words;
        this.days = days;
    }

    /** The frequency as a choice says it. */
    public String words() {
        return words;
    }

    /** The most days that may lie between two sessions. */
    public int days() {
        return days;
    }

    /** The one with so many days. */
    public static Frequency of(int days) {
        return Arrays.stream(values())
                .filter(one -> one.days == days)
                .findFirst()
                .orElseThrow();
    }
}
