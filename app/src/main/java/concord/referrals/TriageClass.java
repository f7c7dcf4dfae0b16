package concord.referrals;

/** The three classes of the gateway assessment (Home Office Channel e-learning p.06; channel.md 4.1 step 3b). */
public enum TriageClass {
    A("Clear evidence of susceptibility to radicalisation", "Goes on to Channel"),
    B("Little information so far, but there may be a concern", "More information is gathered"),
    C("Not appropriate for Channel", "Closed, signposted where it helps");

    private final String words;
    private final String leadsTo;

    TriageClass(String words, String leadsTo) {
        this.words = words;
        this.leadsTo = leadsTo;
    }

    /** The class as people say it. */
    public String words() {
        return words;
    }

    /** What follows when it is signed. */
    public String leadsTo() {
        return leadsTo;
    }
}
