package concord.matching.batch;

/**
 * The weights in force: for each level of each field log2 of how much likelier it is between two records of one person than between
 * strangers, and the same for two members of one household. Given and family name are weighed jointly.
 */
final class Model {

    /** Street, town and postcode err and agree together: beyond the strongest, each adds this share. */
    private static final double FURTHER_HOME = 0.45;

    /**
     * To merge twins harms more than to leave one person twice. So where given names differ, another of the household is taken for so many
     * bits likelier, if the file holds as many households as persons with two records; for less where it holds fewer.
     */
    private static final double CAUTION = 5;

    private static final double MOST_CAUTION = 6;

    /** Of parents and children in one home, how many share a given name; our estimate. */
    private static final double NAMED_AFTER = Odds.log2(.03);

    final int fields;
    /** log2 of the share of pairs of rows that are of one person, or of one household, against the rest. */
    double sameBits;

    double householdBits;
    final double[][] same;
    final double[][] household;
    final double[][] jointSame;
    /** The rest of a name where the given names agree: middle names follow given names, so they prove less then. */
    final double[] restBesideGiven = new double[NamePartLevel.LEVELS];

    /** How much of the rarity of a shared value counts at each level, and how rare shared values usually are. */
    final double[][] rarityShare;

    final double[][] usualRarity;
    final boolean[] ofTheHome;

    static Model of(People people, Prior[] priors) {
        boolean[] home = new boolean[priors.length];
        int[] levels = new int[priors.length];
        for (int field = 0; field < priors.length; field++) {
            levels[field] = priors[field].levels();
            home[field] = field >= Comparer.FIRST_FEATURE
                    && people.features.get(field - Comparer.FIRST_FEATURE).isOfTheHome();
        }
        return new Model(priors.length, levels, home);
    }

    private Model(int fields, int[] levels, boolean[] ofTheHome) {
        this.fields = fields;
        this.ofTheHome = ofTheHome;
        same = new double[fields][];
        household = new double[fields][];
        rarityShare = new double[fields][];
        usualRarity = new double[fields][];
        for (int field = 0; field < fields; field++) {
            same[field] = new double[levels[field]];
            household[field] = new double[levels[field]];
            rarityShare[field] = new double[levels[field]];
            usualRarity[field] = new double[levels[field]];
        }
        jointSame = new double[NamePartLevel.LEVELS][NamePartLevel.LEVELS];
    }

    double rarer(int field, int found) {
        int level = Found.level(found);
        double share = rarityShare[field][level];
        return share == 0 ? 0 : share * Found.rarity(found) - usualRarity[field][level];
    }

    /** The evidence that both are of one person, against strangers, in bits. */
    double evidence(int[] found) {
        double bits = joint(found)
                + rarer(Comparer.GIVEN, found[Comparer.GIVEN])
                + rarer(Comparer.FAMILY, found[Comparer.FAMILY]);
        Home home = new Home();
        for (int field = Comparer.REST; field < fields; field++) {
            int level = Found.level(found[field]);
            if (level != Found.MISSING) {
                double more = bits(field, level, found) + rarer(field, found[field]);
                if (ofTheHome[field]) {
                    home.add(more);
                } else {
                    bits += more;
                }
            }
        }
        return bits + home.bits();
    }

    /** The evidence of all features together, from that of each. */
    double together(double[] features) {
        double bits = 0;
        double most = 0;
        double least = 0;
        double home = 0;
        for (int at = 0; at < features.length; at++) {
            double more = features[at];
            if (ofTheHome[Comparer.FIRST_FEATURE + at]) {
                home += more;
                most = Math.max(most, more);
                least = Math.min(least, more);
            } else {
                bits += more;
            }
        }
        return bits + most + least + FURTHER_HOME * (home - most - least);
    }

    /** What both parts of the name say together, but for their rarity. */
    double joint(int[] found) {
        return jointSame[Found.level(found[Comparer.GIVEN])][Found.level(found[Comparer.FAMILY])];
    }

    /**
     * The odds of a record that was looked up. Another of the household is thought of only where something tells the two apart, so that
     * what agrees in all that was asked never stands below what differs.
     */
    double oddsOfLookUp(int[] found) {
        double bits = sameBits + evidence(found);
        return isToldApart(found) ? bits - softened(householdBits + caution(found) + householdEvidence(found)) : bits;
    }

    /** Whether the given names or the dates of birth are known and are not one written in two ways. */
    private static boolean isToldApart(int[] found) {
        return switch (Found.level(found[Comparer.GIVEN])) {
            case NamePartLevel.ONE_OF_SEVERAL, NamePartLevel.FAR, NamePartLevel.DIFFERENT -> true;
            default -> BirthFeature.isApart(Found.level(found[Comparer.FIRST_FEATURE]));
        };
    }

    /** Whether they are likelier two of one household than one person. */
    boolean isRatherHousehold(int[] found) {
        if (!isToldApart(found)) {
            return false;
        }
        double household = householdBits + householdEvidence(found);
        return household > 0 && household > sameBits + evidence(found);
    }

    double bits(int field, int level, int[] found) {
        boolean beside = field == Comparer.REST && NamePartLevel.isClose(Found.level(found[Comparer.GIVEN]));
        return beside ? restBesideGiven[level] : same[field][level];
    }

    /** The evidence that they are of one household, against strangers. */
    double householdEvidence(int[] found) {
        double bits = rarer(Comparer.FAMILY, found[Comparer.FAMILY]);
        Home home = new Home();
        for (int field = 0; field < fields; field++) {
            int level = Found.level(found[field]);
            if (level != Found.MISSING) {
                double more = household[field][level];
                if (ofTheHome[field]) {
                    home.add(more + rarer(field, found[field]));
                } else {
                    bits += more;
                }
            }
        }
        return bits + namedAfter(found) + home.bits();
    }

    /** Where the dates are a generation apart, a shared given name is one handed down, not a chance of the whole population. */
    private double namedAfter(int[] found) {
        int given = found[Comparer.GIVEN];
        boolean handedDown = NamePartLevel.isClose(Found.level(given))
                && BirthFeature.isOfAnotherGeneration(Found.level(found[Comparer.FIRST_FEATURE]));
        return handedDown
                ? Math.max(0, same[Comparer.GIVEN][Found.level(given)] + rarer(Comparer.GIVEN, given) + NAMED_AFTER)
                : 0;
    }

    /** log2 of the odds that both are of one person, against household and strangers. */
    double odds(int[] found) {
        return odds(found, evidence(found));
    }

    /** The same where the evidence that both are of one person is known. */
    double odds(int[] found, double evidence) {
        double bits = sameBits + evidence;
        // Nobody is taken for another of the household who is below even odds against strangers anyway.
        if (bits < -6 || householdBits == Double.NEGATIVE_INFINITY) {
            return bits;
        }
        return bits - softened(householdBits + caution(found) + householdEvidence(found));
    }

    private double caution(int[] found) {
        return switch (Found.level(found[Comparer.GIVEN])) {
            case NamePartLevel.ONE_OF_SEVERAL, NamePartLevel.FAR, NamePartLevel.DIFFERENT, NamePartLevel.ELSEWHERE ->
                Math.clamp(CAUTION + householdBits - sameBits, 0, MOST_CAUTION);
            default -> 0;
        };
    }

    /** log2(1 + 2^bits). */
    private static double softened(double bits) {
        return bits > 30 ? bits : Odds.log2(1 + Math.pow(2, bits));
    }

    /** Adds up evidence that hangs together: the strongest in full, each further in part. */
    private static final class Home {
        private double most;
        private double least;
        private double sum;
        private double negative;

        void add(double bits) {
            if (bits >= 0) {
                most = Math.max(most, bits);
                sum += bits;
            } else {
                least = Math.min(least, bits);
                negative += bits;
            }
        }

        double bits() {
            return most + FURTHER_HOME * (sum - most) + least + FURTHER_HOME * (negative - least);
        }
    }
}
