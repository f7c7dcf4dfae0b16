package concord.referrals;

/** Whether somebody was told that a referral is being made. */
public enum WasTold {
    YES("Yes"),
    NO("No"),
    NOT_APPLICABLE("Does not apply"),
    NOT_SAID("Not said");

    private final String words;

    WasTold(String words) {
        this.words = words;
    }

    /** The answer as people say it. */
    public String words() {
        return words;
    }
}
