package concord.matching.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows may ever come to one person: those that a chain of strong pairs leads to. Two groups are only joined while their mean evidence is
 * strong, so some pair between them is.
 */
final class Reachable {

    /** A piece of work is of so many pairs at least. */
    private static final int PIECE = 4096;

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
            reachable.root[row] = reachable.root(row);
            reachable.size[reachable.root[row]]++;
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

    /** The number of the row's chain: the first of its rows. */
    int chain(int row) {
        return root[row];
    }

    /** Whether the two are reachable from each other and from nobody else. */
    boolean areAlone(int one, int other) {
        int ours = root(one);
        return ours == root(other) && size[ours] == 2;
    }

    /** The pairs of rows that may be joined by way of others, put up so that no piece concerns another. */
    List<int[]> together(Edges edges) {
        int[] next = new int[root.length + 1];
        for (int edge = 0; edge < edges.size(); edge++) {
            next[joins(edges, edge) ? root[edges.one.values[edge]] + 1 : 0]++;
        }
        next[0] = 0;
        for (int row = 0; row < root.length; row++) {
            next[row + 1] += next[row];
        }
        int[] ends = Arrays.copyOfRange(next, 1, next.length);
        int[] sorted = new int[next[root.length]];
        for (int edge = 0; edge < edges.size(); edge++) {
            if (joins(edges, edge)) {
                sorted[next[root[edges.one.values[edge]]]++] = edge;
            }
        }
        List<int[]> pieces = new ArrayList<>();
        int begun = 0;
        for (int end : ends) {
            if (end - begun >= PIECE || (end == sorted.length && end > begun)) {
                pieces.add(Arrays.copyOfRange(sorted, begun, end));
                begun = end;
            }
        }
        return pieces;
    }

    private boolean joins(Edges edges, int edge) {
        int one = root(edges.one.values[edge]);
        return size[one] > 2 && one == root(edges.other.values[edge]);
    }
}
