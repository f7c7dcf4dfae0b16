package concord.matching.kernel;

/** Weights of evidence as bits: log2 of how much likelier an agreement is between two records of one person than of two. */
public final class Bits {

    private static final double LN_2 = Math.log(2);

    private Bits() {}

    /**
     * @param matches m, the share of records of one person that show the agreement
     * @param strangers u, the share of pairs of strangers that show it
     */
    public static double of(double matches, double strangers) {
        return Math.log(matches / strangers) / LN_2;
    }
}
