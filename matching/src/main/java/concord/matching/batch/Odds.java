package concord.matching.batch;

/** Between probabilities and log2 of odds. */
final class Odds {

    private static final double LN_2 = Math.log(2);

    private Odds() {}

    static double log2(double value) {
        return Math.log(value) / LN_2;
    }

    static double bits(double probability) {
        return log2(probability / (1 - probability));
    }

    static double probability(double bits) {
        return 1 / (1 + Math.exp(-bits * LN_2));
    }
}
