package concord.referrals;

/** The answer of counter-terrorism police, and all of it: the reason has no place in Concord (channel.md 4.3). */
public enum DeconflictionAnswer {
    YES("Yes, the referral may go on"),
    NO("No, the referral may not go on"),
    HOLD("Hold, wait until asked again");

    private final String words;

    DeconflictionAnswer(String words) {
        this.words = words;
    }

    /** The answer as people say it. */
    public String words() {
        return words;
    }
}
