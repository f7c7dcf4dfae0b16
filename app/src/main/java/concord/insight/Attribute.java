package concord.insight;

/** By what a table tells referrals apart: one attribute, and never a second one beside it. */
public enum Attribute {
    SECTOR("Sector of the referrer"),
    AGE("Age when referred"),
    GENDER("Gender"),
    CONCERN("Type of concern"),
    REPEATS("Referral of the person");

    private final String words;

    Attribute(String words) {
        this.words = words;
    }

    /** The attribute as the head of a column says it. */
    public String words() {
        return words;
    }
}
