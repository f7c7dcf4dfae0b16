package concord.matching.batch;

import java.util.Arrays;

/**
 * Which rows may ever come to one person: those that a chain of strong pairs leads to. Two groups are only joined while their mean evidence is
 * strong, so some pair between them is.
 */
final class Reachable {

    private final int[] root;
    private final int[] size;

    private Reachable(int rows) {
        root = new int[rows];
        size = new int[rows];
        Arrays.setAll(root, row -> row);
    }

    /**
     * @param join the odds from which a pair is strong
     * @param most no pair counts for more
     */
    static Reachable of(int rows, Edges edges, double join, double most) {
        Reachable reachable = new Reachable(rows);
        for (int edge = 0; edge < edges.size(); edge++) {
            if (Math.min(most, edges.odds(edge)) >= join) {
                reachable.join(edges.one.values[edge], edges.other.values[edge]);
            }
        }
        for (int row = 0; row < rows; row++) {
            reachable.size[reachable.root(row)]++;
        }
        return reachable;
    }

    private void join(int one, int other) {
        int ours = root(one);
        int theirs = root(other);
        root[Math.max(ours, theirs)] = Math.min(ours, theirs);
    }

    private int root(int row) {
        int at = row;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    boolean mayJoin(int one, int other) {
        return root(one) == root(other);
    }

    /** Whether the two are reachable from each other and from nobody else. */
    boolean areAlone(int one, int other) {
        int ours = root(one);
        return ours == root(other) && size[ours] == 2;
    }
}
