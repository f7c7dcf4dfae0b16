package concord.support;

/** Who answers about consent, or withdraws it (CTSA 2015, Explanatory Note 206). */
public enum AnsweredBy {
    PERSON("The person"),
    PARENT("A parent or guardian"),
    BOTH("The person, and a parent or guardian");

    private final String words;

    AnsweredBy(String words) {
        this.words = words;
    }

    /** Whoever it is, as a choice says it. */
    public String words() {
        return words;
    }
}
