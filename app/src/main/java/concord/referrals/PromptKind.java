package concord.referrals;

/** What a referral may lack. A prompt, not a barrier: it asks, and only missing evidence keeps the gateway from closing. */
public enum PromptKind {
    ONLINE_ACTIVITY("Something online is mentioned. Are there screenshots, links or a search history?", true),
    EVIDENCE_NAMED("Evidence is named but not attached", true),
    NO_FACT("Nothing is said that somebody saw or heard. What was seen or heard?", false),
    WHO_SAID("Something was told by somebody else. Who said it?", false),
    NO_DATE("When did the concern first come to light?", false),
    NO_AGE("How old is the person, roughly?", false),
    NOT_TOLD_WHY("The person or the parents were not told. Why not?", false);

    private final String words;
    private final boolean barsClosure;

    PromptKind(String words, boolean barsClosure) {
        this.words = words;
        this.barsClosure = barsClosure;
    }

    /** The question as people ask it. */
    public String words() {
        return words;
    }

    /** F10: closure waits until it is answered or a request is recorded. */
    public boolean barsClosure() {
        return barsClosure;
    }
}
