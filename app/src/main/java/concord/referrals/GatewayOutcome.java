package concord.referrals;

/** What a signed gateway decision comes to. */
public enum GatewayOutcome {
    TO_CHANNEL("Goes on to Channel"),
    GATHER_INFORMATION("More information is gathered"),
    SIGNPOSTED("Closed and signposted"),
    NO_FURTHER_ACTION("Closed, no further action");

    private final String words;

    GatewayOutcome(String words) {
        this.words = words;
    }

    /** The outcome as people say it. */
    public String words() {
        return words;
    }

    public boolean closes() {
        return switch (this) {
            case SIGNPOSTED, NO_FURTHER_ACTION -> true;
            case TO_CHANNEL, GATHER_INFORMATION -> false;
        };
    }
}
