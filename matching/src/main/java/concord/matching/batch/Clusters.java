package concord.matching.batch;

import java.util.Arrays;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Groups rows into persons, best evidence first: two groups become one while the mean evidence over all pairs between them speaks for it.
 * A pair that never met counts as {@link #UNMET}; no pair counts for more than {@link #MOST}, so that one wrong bridge does not carry two
 * families together.
 */
final class Clusters {

    static final double UNMET = -7;
    static final double MOST = 12;

    private final int[] parent;
    private final int[] size;
    private final double[] within;
    private final @Nullable Nearby[] near;
    private final PriorityQueue<Offer> offers = new PriorityQueue<>();
    private final double join;

    private Clusters(int rows, double join) {
        this.join = join;
        parent = new int[rows];
        size = new int[rows];
        within = new double[rows];
        near = new @Nullable Nearby[rows];
        Arrays.fill(size, 1);
        Arrays.setAll(parent, row -> row);
    }

    static Clusters of(int rows, Edges edges, double join) {
        Clusters clusters = new Clusters(rows, join);
        for (int edge = 0; edge < edges.size(); edge++) {
            clusters.meet(edges.one.values[edge], edges.other.values[edge], Math.min(MOST, edges.odds(edge)) - UNMET);
        }
        clusters.group();
        return clusters;
    }

    int person(int row) {
        int root = row;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[row] = root;
        return root;
    }

    /** The mean evidence among the records of the row's person, in log2 odds. */
    double cohesion(int row) {
        int root = person(row);
        double pairs = size[root] * (size[root] - 1.0) / 2;
        return pairs == 0 ? MOST : UNMET + within[root] / pairs;
    }

    int size(int row) {
        return size[person(row)];
    }

    private void meet(int one, int other, double above) {
        near(one).put(other, (float) above);
        near(other).put(one, (float) above);
        offer(one, other, above);
    }

    private Nearby near(int group) {
        Nearby known = near[group];
        if (known == null) {
            known = new Nearby();
            near[group] = known;
        }
        return known;
    }

    private void offer(int one, int other, double above) {
        double mean = UNMET + above / ((double) size[one] * size[other]);
        if (mean >= join) {
            offers.add(new Offer(mean, Math.min(one, other), Math.max(one, other), size[one] + size[other]));
        }
    }

    private void group() {
        for (Offer offer = offers.poll(); offer != null; offer = offers.poll()) {
            boolean current = parent[offer.one] == offer.one
                    && parent[offer.other] == offer.other
                    && size[offer.one] + size[offer.other] == offer.rows;
            if (current) {
                merge(offer.one, offer.other);
            }
        }
    }

    /** The lower row stays the root, so that a person's number does not depend on the order of joining. */
    private void merge(int root, int gone) {
        Nearby ours = near(root);
        Nearby theirs = Objects.requireNonNull(near[gone]);
        near[gone] = null;
        within[root] += within[gone] + ours.get(gone);
        ours.remove(gone);
        theirs.remove(root);
        parent[gone] = root;
        size[root] += size[gone];
        theirs.forEach((group, sum) -> {
            near(group).remove(gone);
            ours.put(group, ours.get(group) + sum);
        });
        ours.forEach((group, sum) -> {
            near(group).put(root, sum);
            offer(root, group, sum);
        });
    }

    private record Offer(double mean, int one, int other, int rows) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer than) {
            int byMean = Double.compare(than.mean, mean);
            int byOne = byMean == 0 ? Integer.compare(one, than.one) : byMean;
            return byOne == 0 ? Integer.compare(other, than.other) : byOne;
        }
    }
}
