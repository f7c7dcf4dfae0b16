package concord.cases;

/** What another list knows of consent. */
public enum KnownConsent {
    GIVEN("Given"),
    REFUSED("Refused"),
    WITHDRAWN("Withdrawn");

    private final String words;

    KnownConsent(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
