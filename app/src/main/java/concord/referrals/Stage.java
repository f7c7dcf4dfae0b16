package concord.referrals;

/** Where a referral stands. It follows from what has happened to it; see {@code History}. */
public enum Stage {
    PERSON_CHECK("Is this person known?"),
    DECONFLICTION("Waiting for deconfliction"),
    ON_HOLD("On hold by deconfliction"),
    STOPPED("May not go on for now"),
    ASSESSMENT("To be assessed at the gateway"),
    SIGN_OFF("Waiting for sign-off"),
    GATHERING("Information is being gathered"),
    IN_CHANNEL("With Channel"),
    CLOSED("Closed");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** The stage as people say it. */
    public String words() {
        return words;
    }

    /** True while the gateway has not done with it. */
    public boolean isAtGateway() {
        return this != IN_CHANNEL && this != CLOSED;
    }
}
