package concord.matching.batch;

import java.util.Arrays;
import java.util.List;

/** What is to be expected of some patterns by a model: how many of their pairs are of one person, or one household, and at which levels. */
final class Expected {

    private static final double MOST_BITS = 200;

    final double[][] counts;
    final double[][] joint = new double[NamePartLevel.LEVELS][NamePartLevel.LEVELS];
    double sames;
    double households;

    private final Model model;

    Expected(Model model, Prior[] priors) {
        this.model = model;
        counts = new double[priors.length][];
        Arrays.setAll(counts, field -> new double[priors[field].levels()]);
    }

    void add(List<Patterns.Pattern> patterns) {
        patterns.forEach(this::add);
    }

    private void add(Patterns.Pattern pattern) {
        double one = Math.pow(2, Math.min(MOST_BITS, model.sameBits + model.evidence(pattern.found)));
        double home = Math.pow(2, Math.min(MOST_BITS, model.householdBits + model.householdEvidence(pattern.found)));
        double probability = one / (1 + one + home) * pattern.pairs;
        sames += probability;
        households += home / (1 + one + home) * pattern.pairs;
        for (int field = 0; field < counts.length; field++) {
            counts[field][Found.level(pattern.found[field])] += probability;
        }
        joint[Found.level(pattern.found[Comparer.GIVEN])][Found.level(pattern.found[Comparer.FAMILY])] += probability;
    }

    /** Adds what another expects of other patterns. */
    void add(Expected other) {
        sames += other.sames;
        households += other.households;
        add(counts, other.counts);
        add(joint, other.joint);
    }

    private static void add(double[][] sums, double[][] more) {
        for (int at = 0; at < sums.length; at++) {
            for (int level = 0; level < sums[at].length; level++) {
                sums[at][level] += more[at][level];
            }
        }
    }
}
