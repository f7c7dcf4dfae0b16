package concord.matching.batch;

import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** How often each level comes about among pairs of rows drawn at random. */
final class RandomPairs {

    private static final int PAIRS = 150_000;
    private static final int PIECE = 10_000;
    /** So many pairs of each row on average are enough: more of a small table only draw the same again. */
    private static final long PAIRS_OF_A_ROW = 40;
    /** A level that is seldom drawn leans on what is believed of it, by at most so many pairs. */
    private static final double BEFORE = 2;

    /** As many pairs a belief about equal values counts: a table of a handful of rows cannot tell how common a name is. */
    private static final double EQUAL_BEFORE = 1_000;

    /** So many pairs of a level have to be drawn before they tell how rare the values are that strangers share at it. */
    private static final int TELLING = 40;

    private final People people;
    private final int left;
    private final Prior[] priors;
    private final Tally all;

    private RandomPairs(People people, int left, Prior[] priors) {
        this.people = people;
        this.left = left;
        this.priors = priors;
        this.all = new Tally(priors);
    }

    static RandomPairs drawn(People people, int left, Prior[] priors, long seed) {
        RandomPairs pairs = new RandomPairs(people, left, priors);
        pairs.draw(new SplittableRandom(seed));
        return pairs;
    }

    /** For each field the share of each level. */
    double[][] shares() {
        double[][] shares = new double[priors.length][];
        for (int field = 0; field < shares.length; field++) {
            double[] before = Shares.normal(priors[field].strangers());
            double[] seen = all.counts[field].clone();
            for (int level = 1; level < before.length; level++) {
                seen[level] += Math.min(BEFORE, PAIRS * before[level]);
            }
            shares[field] = Shares.normal(seen);
            setEqual(shares[field], held(chanceOfEqual(field), before[1]));
        }
        return shares;
    }

    /**
     * How much rarity usually adds at a level: so much that over strangers who reach it the likelihood stays as it is. Absent where too
     * few were drawn. Which values strangers share at a level is its own matter: a district is shared by far more than a postcode, and
     * the names that have many spellings are the common ones.
     */
    OptionalDouble usualRarity(int field, int level) {
        double pairs = all.counts[field][level];
        return pairs < TELLING
                ? OptionalDouble.empty()
                : OptionalDouble.of(Odds.log2(all.likelihoods[field][level] / pairs));
    }

    private void draw(SplittableRandom draw) {
        int pairs = people.rows < 2 ? 0 : (int) Math.min(PAIRS, PAIRS_OF_A_ROW * people.rows);
        int[] one = new int[pairs];
        int[] other = new int[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            one[pair] = people.drawn(draw.nextInt(left == 0 ? people.rows : left));
            other[pair] = people.drawn(left == 0 ? draw.nextInt(people.rows) : left + draw.nextInt(people.rows - left));
        }
        Tally[] tallies = new Tally[(pairs + PIECE - 1) / PIECE];
        Crew.share(tallies.length, () -> {
            Comparer comparer = new Comparer(people);
            return piece -> {
                Tally tally = new Tally(priors);
                for (int pair = piece * PIECE; pair < Math.min(pairs, (piece + 1) * PIECE); pair++) {
                    if (one[pair] != other[pair]) {
                        comparer.compare(one[pair], other[pair]);
                        tally.count(comparer.found);
                    }
                }
                tallies[piece] = tally;
            };
        });
        // In the order of the pieces, so that the sums do not tell which thread was faster.
        for (Tally tally : tallies) {
            all.add(tally);
        }
        for (double[] field : all.counts) {
            field[Found.MISSING] = 0;
        }
    }

    private double held(double equal, double believed) {
        double pairs = people.rows * (people.rows - 1.0) / 2;
        return equal < 0 ? equal : (equal * pairs + believed * EQUAL_BEFORE) / (pairs + EQUAL_BEFORE);
    }

    /** The share of equal values is counted over all rows, not drawn. */
    private static void setEqual(double[] shares, double equal) {
        if (equal >= 0) {
            double exact = Math.max(Shares.LEAST, equal);
            double rest = 1 - shares[1];
            for (int level = 2; level < shares.length; level++) {
                shares[level] *= rest == 0 ? 1 : (1 - exact) / rest;
            }
            shares[1] = exact;
        }
    }

    private double chanceOfEqual(int field) {
        return switch (field) {
            case Comparer.GIVEN -> chanceOfEqual(people.names.given);
            case Comparer.FAMILY -> chanceOfEqual(people.names.family);
            case Comparer.REST -> -1;
            default -> people.features.get(field - Comparer.FIRST_FEATURE).chanceOfEqual();
        };
    }

    private double chanceOfEqual(int[] parts) {
        return Counts.of(parts, people.names.parts()).chanceOfEqual();
    }

    /** For each field and level how many pairs reach it, and how likely the rarity of what they share makes them together. */
    private static final class Tally {
        private final Prior[] priors;
        private final double[][] counts;
        private final double[][] likelihoods;

        Tally(Prior[] priors) {
            this.priors = priors;
            counts = new double[priors.length][];
            likelihoods = new double[priors.length][];
            for (int field = 0; field < priors.length; field++) {
                counts[field] = new double[priors[field].levels()];
                likelihoods[field] = new double[priors[field].levels()];
            }
        }

        void count(int[] found) {
            for (int field = 0; field < counts.length; field++) {
                int level = Found.level(found[field]);
                double share = priors[field].rarity()[level];
                counts[field][level]++;
                likelihoods[field][level] += share == 0 ? 1 : Math.pow(2, share * Found.rarity(found[field]));
            }
        }

        void add(Tally other) {
            for (int field = 0; field < counts.length; field++) {
                for (int level = 0; level < counts[field].length; level++) {
                    counts[field][level] += other.counts[field][level];
                    likelihoods[field][level] += other.likelihoods[field][level];
                }
            }
        }
    }
}
