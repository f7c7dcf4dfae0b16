package concord.referrals;

/**
 * Why it is decided so, in the parts that a rationale must have (F4). Each must say something; what is pasted is refused.
 */
public record Rationale(String factsReliedOn, String alternativesConsidered, String wouldChangeMyMind, String reasons) {

    public Rationale {
        factsReliedOn = part(factsReliedOn);
        alternativesConsidered = part(alternativesConsidered);
        wouldChangeMyMind = part(wouldChangeMyMind);
        reasons = part(reasons);
    }

    /** An empty part is let in, so that the refusal can say which it was. */
    private static String part(String text) {
        String said = Said.perhaps(text, Said.LONG);
        return said == null ? "" : said;
    }
}
