package concord.cases;

/** How sure an assessor is of the evidence for or against a factor: a word, never a number (channel.md section 6). */
public enum Confidence {
    LOW("Low"),
    MODERATE("Moderate"),
    HIGH("High");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
