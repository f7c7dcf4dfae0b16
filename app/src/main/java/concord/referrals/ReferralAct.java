package concord.referrals;

/** What can be done with a referral at its gateway, in the order in which it is offered. */
public enum ReferralAct {
    CHECK_PERSON("Check whether this person is known", "An earlier referral may stay unseen. It is shown as overdue."),
    ANSWER_DECONFLICTION("Answer deconfliction", "The referral waits. Nobody can assess it until there is an answer."),
    ASSESS("Assess at the gateway", "The referral stays open and is shown as overdue."),
    SIGN("Sign off the gateway decision", "The decision does not take effect. It is shown as overdue."),
    SEND_BACK("Send the assessment back", "The assessment waits for sign-off."),
    TELL_REFERRER("Tell the referrer what became of it", "The referrer hears nothing. It is shown as overdue."),
    ANSWER_PROMPTS("Answer what is missing", "The referral cannot be closed."),
    READ_CHRONOLOGY("Read the chronology of all referrals", "A repeat referral cannot be decided."),
    ADD_INFORMATION("Add information", "Nothing happens."),
    ASK_PARTNER("Ask a partner for information", "Nothing happens."),
    OVERRIDE_REQUESTS("Let it be closed with requests open", "It cannot be closed until the requests are answered.");

    private final String words;
    private final String ifNothing;

    ReferralAct(String words, String ifNothing) {
        this.words = words;
        this.ifNothing = ifNothing;
    }

    /** The act as a button says it. */
    public String words() {
        return words;
    }

    /** What happens if nobody does it, in a sentence. */
    public String ifNothing() {
        return ifNothing;
    }
}
