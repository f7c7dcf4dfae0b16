package concord.matching;

/** The kinds of evidence that matching may look at; there are no others. */
public enum Field {
    GIVEN_NAME("Given name"),
    SURNAME("Surname"),
    DATE_OF_BIRTH("Date of birth"),
    POSTCODE("Postcode");

    private final String words;

    Field(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
