package concord.matching.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Decides between the candidates of a row. Where hardly a row has two sure partners, the files hold each person once: then only the best
 * pair of both its rows stands, and one that nothing rivals stands on a little less evidence. Otherwise every pair is judged alone.
 */
final class Competition {

    /** Odds at which a pair counts as sure when partners are counted; log2. */
    private static final double SURE = 6;
    /** Files hold each person once if fewer than one in so many rows with a sure partner have a second. */
    private static final int ONE_IN = 50;
    /** What a pair without a rival may lack, if half of the smaller file has found its partner; more, the fewer are left to find. */
    private static final double UNRIVALLED = 2.5;

    private static final double MOST_UNRIVALLED = 6;
    /** A rival this far behind is none. */
    private static final double RIVALRY = 4;

    private final Edges edges;
    private final int rows;
    private final int left;

    Competition(Edges edges, int rows, int left) {
        this.edges = edges;
        this.rows = rows;
        this.left = left;
    }

    boolean[] chosen(double threshold) {
        boolean[] chosen = new boolean[edges.size()];
        if (eachPersonOnce()) {
            chooseBest(chosen, threshold);
        } else {
            for (int edge = 0; edge < chosen.length; edge++) {
                chosen[edge] = edges.odds(edge) >= threshold;
            }
        }
        return chosen;
    }

    private boolean eachPersonOnce() {
        int[] sure = new int[rows];
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.odds(edge) >= SURE) {
                sure[edges.one.values[edge]]++;
                sure[edges.other.values[edge]]++;
            }
        }
        int some = 0;
        int several = 0;
        for (int count : sure) {
            some += count > 0 ? 1 : 0;
            several += count > 1 ? 1 : 0;
        }
        return (long) several * ONE_IN <= some;
    }

    private void chooseBest(boolean[] chosen, double threshold) {
        double less = threshold - unrivalled(threshold);
        List<Integer> order = new ArrayList<>();
        for (int edge = 0; edge < chosen.length; edge++) {
            if (edges.odds(edge) >= less) {
                order.add(edge);
            }
        }
        order.sort((one, other) -> {
            int byOdds = Double.compare(edges.odds(other), edges.odds(one));
            return byOdds == 0 ? Integer.compare(one, other) : byOdds;
        });
        BitSet taken = new BitSet(rows);
        double[] strongest = new double[rows];
        double[] second = new double[rows];
        rank(strongest, second);
        for (int edge : order) {
            int one = edges.one.values[edge];
            int other = edges.other.values[edge];
            double odds = edges.odds(edge);
            boolean enough = odds >= threshold
                    || (odds >= rival(odds, strongest[one], second[one]) + RIVALRY
                            && odds >= rival(odds, strongest[other], second[other]) + RIVALRY);
            if (enough && !taken.get(one) && !taken.get(other)) {
                chosen[edge] = true;
                taken.set(one);
                taken.set(other);
            }
        }
    }

    /** The fewer rows are without a partner, the likelier are two that are left each other's. */
    private double unrivalled(double threshold) {
        BitSet found = new BitSet(rows);
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.odds(edge) >= threshold) {
                found.set(edges.one.values[edge]);
                found.set(edges.other.values[edge]);
            }
        }
        int smaller = Math.min(left, rows - left);
        int matched = left <= rows - left
                ? found.get(0, left).cardinality()
                : found.get(left, rows).cardinality();
        double open = (smaller - matched + 1.0) / (smaller + 2.0);
        return Math.clamp(UNRIVALLED - 1 - Odds.log2(open), UNRIVALLED, MOST_UNRIVALLED);
    }

    private static double rival(double odds, double strongest, double second) {
        return odds < strongest ? strongest : second;
    }

    private void rank(double[] strongest, double[] second) {
        java.util.Arrays.fill(strongest, Scoring.FLOOR - RIVALRY);
        java.util.Arrays.fill(second, Scoring.FLOOR - RIVALRY);
        for (int edge = 0; edge < edges.size(); edge++) {
            rank(edges.one.values[edge], edges.odds(edge), strongest, second);
            rank(edges.other.values[edge], edges.odds(edge), strongest, second);
        }
    }

    private static void rank(int row, double odds, double[] strongest, double[] second) {
        if (odds > strongest[row]) {
            second[row] = strongest[row];
            strongest[row] = odds;
        } else if (odds > second[row]) {
            second[row] = odds;
        }
    }
}
