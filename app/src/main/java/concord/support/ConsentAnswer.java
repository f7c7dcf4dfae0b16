package concord.support;

/** The answer to the question whether support is wanted. */
public enum ConsentAnswer {
    GIVEN("Yes, they agree to support"),
    REFUSED("No, they do not agree");

    private final String words;

    ConsentAnswer(String words) {
        this.words = words;
    }

    /** The answer as a choice says it. */
    public String words() {
        return words;
    }
}
