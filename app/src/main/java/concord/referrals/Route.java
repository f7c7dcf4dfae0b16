package concord.referrals;

/** The door through which a referral came in. */
public enum Route {
    PUBLIC_FORM("Public form"),
    PRACTITIONER_FORM("Practitioner's form"),
    API("Agency's system"),
    IMPORT("Imported");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /** The route as people say it. */
    public String words() {
        return words;
    }
}
