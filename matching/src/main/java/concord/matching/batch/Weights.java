package concord.matching.batch;

import concord.matching.table.Evidence;

/** Turns the shares of levels among pairs of one person, of one household and of strangers into the weights of a model. */
final class Weights {

    /** Members of one household that share a birthday are twins; our estimate, one and a half in a hundred births being of twins. */
    private static final double TWINS = 0.012;

    /** How far a member of the household shares a plain attribute, such as the birth place. */
    private static final double PLAIN_SHARED = .3;

    private final People people;
    private final Model model;
    private final double[][] random;
    private final double[][] strangers;
    double[] familyBesideGiven;
    double[] restBesideGiven;

    Weights(People people, Model model, double[][] random) {
        this.people = people;
        this.model = model;
        this.random = random;
        this.familyBesideGiven = random[Comparer.FAMILY];
        this.restBesideGiven = random[Comparer.REST];
        this.strangers = new double[random.length][];
        for (int field = 0; field < random.length; field++) {
            strangers[field] = random[field].clone();
        }
    }

    void set(double[][] same, double[][] jointSame, double shareSame, double shareHousehold) {
        for (int field = 0; field < random.length; field++) {
            for (int level = 1; level < random[field].length; level++) {
                set(field, level, held(field, level, same[field][level]), shareSame);
            }
        }
        for (int level = 1; level < NamePartLevel.LEVELS; level++) {
            model.restBesideGiven[level] = bits(same[Comparer.REST][level], restBesideGiven[level]);
        }
        for (int given = 0; given < NamePartLevel.LEVELS; given++) {
            for (int family = 0; family < NamePartLevel.LEVELS; family++) {
                model.jointSame[given][family] = joint(given, family, jointSame);
            }
        }
        model.sameBits = Odds.log2(shareSame);
        model.householdBits = shareHousehold == 0 ? Double.NEGATIVE_INFINITY : Odds.log2(shareHousehold);
    }

    private static double held(int field, int level, double same) {
        return field == Comparer.FIRST_FEATURE && BirthFeature.isOfAnotherGeneration(level)
                ? Math.min(BirthFeature.MOST_GENERATIONS, same)
                : same;
    }

    private void set(int field, int level, double same, double shareSame) {
        // Among random pairs some are of one person; strangers are the others.
        double unrelated = random[field][level] - shareSame * same;
        strangers[field][level] = Math.max(Shares.LEAST, Math.max(.1 * random[field][level], unrelated));
        model.same[field][level] = bits(same, strangers[field][level]);
        model.household[field][level] = bits(household(field, level, same), strangers[field][level]);
    }

    private static double bits(double one, double other) {
        return Odds.log2(Math.max(Shares.LEAST, one) / Math.max(Shares.LEAST, other));
    }

    private double joint(int given, int family, double[][] jointSame) {
        if (given == 0 || family == 0) {
            return given + family == 0 ? 0 : model.same[given == 0 ? Comparer.FAMILY : Comparer.GIVEN][given + family];
        }
        double families = given == NamePartLevel.EXACT
                ? Math.max(strangers[Comparer.FAMILY][family], familyBesideGiven[family])
                : strangers[Comparer.FAMILY][family];
        return bits(jointSame[given][family], strangers[Comparer.GIVEN][given] * families);
    }

    /** What two members of one household share: surname and home as one person would, the rest like strangers. */
    private double household(int field, int level, double same) {
        double apart = strangers[field][level];
        if (field == Comparer.FAMILY || model.ofTheHome[field]) {
            return same;
        }
        if (field < Comparer.FIRST_FEATURE) {
            return apart;
        }
        Evidence evidence = people.features.get(field - Comparer.FIRST_FEATURE).evidence;
        return switch (evidence) {
            case BORN -> level == BirthFeature.EXACT ? Math.max(TWINS, apart) : apart;
            case PHONE -> (same + apart) / 2;
            case OTHER -> PLAIN_SHARED * same + (1 - PLAIN_SHARED) * apart;
            default -> apart;
        };
    }
}
