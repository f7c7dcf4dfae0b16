package concord.matching.batch;

/**
 * Tells cheaply of most pairs that they cannot matter: what is known of a pair so far, with the most that every other field could still add.
 * Values that differ are weighed by their best level first, costly comparisons come last. It errs on one side only: a pair
 * that reaches the floor is never turned away. For one thread.
 */
final class Hope {

    /** Found rarities are rounded to quarters of a bit, sums to a little. */
    private static final double ROUNDING = .13;

    private final Comparer comparer;
    private final Model model;
    private final Worth worth;
    private final Feature[] features;
    private final int[] cells;
    private final int width;
    private final boolean[] costly;
    /** Where a feature's glance lies behind the first feature's value, or -1; and what it weighs if that tells that values differ. */
    private final int[] glances;

    private final double[] different;
    private final double[] differing;
    private final double[] most;
    /** Whether what stands in {@link #most} is the evidence itself. */
    private final boolean[] known;

    private final double needed;
    private final double mostRarity;

    Hope(People people, Model model, Worth worth, Comparer comparer) {
        this.comparer = comparer;
        this.model = model;
        this.worth = worth;
        mostRarity = Odds.log2(people.rows + 2) + ROUNDING;
        features = people.features.toArray(new Feature[0]);
        cells = people.cells;
        width = people.width;
        costly = new boolean[features.length];
        glances = new int[features.length];
        different = new double[features.length];
        differing = new double[features.length];
        most = new double[features.length];
        known = new boolean[features.length];
        for (int at = 0; at < features.length; at++) {
            Feature feature = features[at];
            costly[at] = feature.isCostly();
            int glance = people.glanceCell(feature);
            glances[at] = glance < 0 ? -1 : glance - Comparer.FIRST_FEATURE;
            different[at] = model.same[Comparer.FIRST_FEATURE + at][feature.different()];
            differing[at] = most(Comparer.FIRST_FEATURE + at, feature instanceof TextFeature ? TextFeature.NEAR : 1);
        }
        needed = Scoring.FLOOR - model.sameBits - ROUNDING;
    }

    private double most(int field, int from) {
        double most = Double.NEGATIVE_INFINITY;
        for (int level = from; level < model.same[field].length; level++) {
            most = Math.max(most, model.same[field][level] + mostRarer(field, level));
        }
        return most;
    }

    private double mostRarer(int field, int level) {
        double share = model.rarityShare[field][level];
        return share == 0 ? 0 : share * mostRarity - model.usualRarity[field][level];
    }

    /** Whether the odds of the pair may reach the floor; if so, the comparer has found all there is to find about it. */
    boolean remains(int row, int other) {
        int ours = row * width + Comparer.FIRST_FEATURE;
        int theirs = other * width + Comparer.FIRST_FEATURE;
        double names = names(row, other);
        for (int at = 0; at < most.length; at++) {
            most[at] = differAtAGlance(at, ours, theirs)
                    ? different[at]
                    : atMost(at, cells[ours + at], cells[theirs + at]);
        }
        if (names + ofFeatures() < needed) {
            return false;
        }
        for (int at = 1; at < most.length; at++) {
            if (!known[at]) {
                most[at] = found(at, comparer.feature(at, cells[ours + at], cells[theirs + at]));
                if (names + ofFeatures() < needed) {
                    return false;
                }
            }
        }
        comparer.compareAge(row, other);
        return true;
    }

    private boolean differAtAGlance(int at, int ours, int theirs) {
        int glance = glances[at];
        known[at] = glance >= 0
                && cells[ours + at] != 0
                && cells[theirs + at] != 0
                && cells[ours + at] != cells[theirs + at]
                && features[at].differ(cells[ours + glance], cells[theirs + glance]);
        if (known[at]) {
            comparer.found[Comparer.FIRST_FEATURE + at] = features[at].different();
        }
        return known[at];
    }

    private double atMost(int at, int one, int other) {
        known[at] = true;
        if (one == 0 || other == 0) {
            return found(at, Found.MISSING);
        }
        if (comparer.isAge(at)) {
            return Math.max(0, differing[at]);
        }
        if (!costly[at] || one == other) {
            return found(at, features[at].compare(one, other));
        }
        if (glances[at] < 0 && !features[at].mayBeAlike(one, other)) {
            return found(at, TextFeature.DIFFERENT);
        }
        known[at] = false;
        return differing[at];
    }

    /** Leaves with the comparer what was found. */
    private double found(int at, int found) {
        comparer.found[Comparer.FIRST_FEATURE + at] = found;
        return worth.of(Comparer.FIRST_FEATURE + at, found);
    }

    private double names(int row, int other) {
        comparer.names(row, other);
        int[] found = comparer.found;
        double bits = model.joint(found)
                + worth.rarer(Comparer.GIVEN, found[Comparer.GIVEN])
                + worth.rarer(Comparer.FAMILY, found[Comparer.FAMILY]);
        int rest = found[Comparer.REST];
        int level = Found.level(rest);
        return level == Found.MISSING
                ? bits
                : bits + model.bits(Comparer.REST, level, found) + worth.rarer(Comparer.REST, rest);
    }

    private double ofFeatures() {
        return model.together(most);
    }
}
