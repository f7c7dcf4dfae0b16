package concord.panels;

/** What a page of the pack can hold. Whoever sends it says which parts go out: no more than the meeting needs (G5). */
public enum PackField {
    CONCERN("The concern as stated, facts apart from opinion and hearsay"),
    CHRONOLOGY("Chronology of referrals"),
    ASSESSMENT("Summary of the assessment"),
    NEEDS("Needs"),
    GROUNDS("Grounds of the section 36 referral"),
    CONTRIBUTION("What the referrer’s agency contributes");

    private final String words;

    PackField(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
