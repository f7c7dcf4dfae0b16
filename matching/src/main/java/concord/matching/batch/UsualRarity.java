package concord.matching.batch;

/**
 * How much the rarity of shared values usually adds at each level: so much is taken off again, for it is in the level's share already. With a
 * share s of rarity counted, a value of frequency f adds -s log2 f; over the people of the table that is worth -log2 of the mean of f^s.
 */
final class UsualRarity {

    private static final int ROWS = 20_000;
    private static final double[] STEPS = {1, .8, .5, .3};

    private UsualRarity() {}

    static void set(Model model, People people, Prior[] priors, RandomPairs strangers) {
        Comparer comparer = new Comparer(people);
        double[][] sums = new double[priors.length][STEPS.length];
        double[] known = new double[priors.length];
        int step = Math.max(1, people.rows / ROWS);
        for (int number = 0; number < people.rows; number += step) {
            int row = people.drawn(number);
            comparer.compare(row, row);
            for (int field = 0; field < priors.length; field++) {
                if (Found.level(comparer.found[field]) != Found.MISSING) {
                    known[field]++;
                    for (int at = 0; at < STEPS.length; at++) {
                        sums[field][at] += Math.pow(2, -Found.rarity(comparer.found[field]) * STEPS[at]);
                    }
                }
            }
        }
        for (int field = 0; field < priors.length; field++) {
            double[] share = priors[field].rarity();
            for (int level = 1; level < share.length && known[field] > 0; level++) {
                model.rarityShare[field][level] = share[level];
                double ofEqual = share[level] == 0 ? 0 : -Odds.log2(sums[field][step(share[level])] / known[field]);
                // Equal values are counted over everybody, which is surer than a draw.
                model.usualRarity[field][level] = level == 1 || share[level] == 0
                        ? ofEqual
                        : strangers.usualRarity(field, level).orElse(ofEqual);
            }
        }
    }

    private static int step(double share) {
        for (int at = 0; at < STEPS.length; at++) {
            if (share >= STEPS[at]) {
                return at;
            }
        }
        return STEPS.length - 1;
    }
}
