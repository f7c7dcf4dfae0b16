package concord.people;

/** Why two records are on the list of possible matches. */
public enum WhyPossible {
    UNSURE("Somebody was unsure"),
    CORRECTION("A name or date of birth was corrected"),
    LATE_NAME("A name was added");

    private final String words;

    WhyPossible(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
