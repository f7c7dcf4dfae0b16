package concord.matching.batch;

import java.util.Arrays;
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

    private final People people;
    private final int left;
    private final Prior[] priors;

    private RandomPairs(People people, int left, Prior[] priors) {
        this.people = people;
        this.left = left;
        this.priors = priors;
    }

    /** For each field the share of each level. */
    static double[][] shares(People people, int left, Prior[] priors, long seed) {
        RandomPairs drawing = new RandomPairs(people, left, priors);
        double[][] counts = drawing.counts(new SplittableRandom(seed));
        double[][] shares = new double[priors.length][];
        for (int field = 0; field < shares.length; field++) {
            double[] before = Shares.normal(priors[field].strangers());
            for (int level = 1; level < before.length; level++) {
                counts[field][level] += Math.min(BEFORE, PAIRS * before[level]);
            }
            counts[field][Found.MISSING] = 0;
            shares[field] = Shares.normal(counts[field]);
            setEqual(shares[field], drawing.held(drawing.chanceOfEqual(field), before[1]));
        }
        return shares;
    }

    private double[][] counts(SplittableRandom draw) {
        int pairs = people.rows < 2 ? 0 : (int) Math.min(PAIRS, PAIRS_OF_A_ROW * people.rows);
        int[] one = new int[pairs];
        int[] other = new int[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            one[pair] = people.drawn(draw.nextInt(left == 0 ? people.rows : left));
            other[pair] = people.drawn(left == 0 ? draw.nextInt(people.rows) : left + draw.nextInt(people.rows - left));
        }
        int[][][] found = new int[(pairs + PIECE - 1) / PIECE][][];
        Crew.share(found.length, () -> {
            Comparer comparer = new Comparer(people);
            return piece ->
                    found[piece] = counts(comparer, one, other, piece * PIECE, Math.min(pairs, (piece + 1) * PIECE));
        });
        double[][] counts = new double[priors.length][];
        for (int field = 0; field < counts.length; field++) {
            counts[field] = new double[priors[field].levels()];
            for (int[][] some : found) {
                for (int level = 0; level < counts[field].length; level++) {
                    counts[field][level] += some[field][level];
                }
            }
        }
        return counts;
    }

    private int[][] counts(Comparer comparer, int[] one, int[] other, int from, int to) {
        int[][] counts = new int[priors.length][];
        Arrays.setAll(counts, field -> new int[priors[field].levels()]);
        for (int pair = from; pair < to; pair++) {
            if (one[pair] != other[pair]) {
                comparer.compare(one[pair], other[pair]);
                for (int field = 0; field < counts.length; field++) {
                    counts[field][Found.level(comparer.found[field])]++;
                }
            }
        }
        return counts;
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
}
