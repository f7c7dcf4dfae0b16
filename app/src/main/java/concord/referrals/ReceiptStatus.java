package concord.referrals;

/** How far a referral is, as its referrer may know: never more than these three words. */
public enum ReceiptStatus {
    RECEIVED("Received"),
    BEING_LOOKED_AT("Being looked at"),
    DECIDED("A decision has been made");

    private final String words;

    ReceiptStatus(String words) {
        this.words = words;
    }

    /** The status as people say it. */
    public String words() {
        return words;
    }
}
