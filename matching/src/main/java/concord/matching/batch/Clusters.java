package concord.matching.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Groups rows into persons, best evidence first: two groups become one while the mean evidence over all pairs between them speaks for it.
 * A pair that never met counts as {@link #UNMET}; no pair counts for more than {@link #MOST}, so that one wrong bridge does not carry two
 * families together.
 */
final class Clusters {

    static final double UNMET = -7;
    static final double MOST = 12;

    /** Evidence between groups that must stay apart: no sum and no mean of it ever reaches a threshold. */
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private static final int SEVERAL = -1;

    private final int[] parent;
    private final int[] size;
    private final double[] within;
    private final @Nullable Nearby[] near;
    private final double join;
    private final double split;
    /** For each group the person that all of its rows were of before, or {@link #SEVERAL}. */
    private final int @Nullable [] before;

    private Clusters(int rows, double join, double split, int @Nullable [] before) {
        this.join = join;
        this.split = split;
        this.before = before == null ? null : before.clone();
        parent = new int[rows];
        size = new int[rows];
        within = new double[rows];
        near = new @Nullable Nearby[rows];
        Arrays.fill(size, 1);
        Arrays.setAll(parent, row -> row);
    }

    static Clusters of(int rows, Edges edges, double join) {
        Clusters clusters = new Clusters(rows, join, join, null);
        Reachable reachable = Reachable.of(rows, edges, Math.max(join, UNMET), MOST);
        for (int edge = 0; edge < edges.size(); edge++) {
            int one = edges.one.values[edge];
            int other = edges.other.values[edge];
            if (reachable.areAlone(one, other)) {
                clusters.pair(one, other, above(edges, edge));
            }
        }
        List<int[]> others = reachable.together(edges);
        Crew.share(others.size(), at -> clusters.new Joining().join(edges, others.get(at), reachable));
        return clusters;
    }

    private static double above(Edges edges, int edge) {
        return Math.min(MOST, edges.odds(edge)) - UNMET;
    }

    /** Two rows that nobody else may join. */
    private void pair(int one, int other, double above) {
        int root = Math.min(one, other);
        parent[Math.max(one, other)] = root;
        size[root] = 2;
        within[root] = (float) above;
    }

    /** As {@link Grouping} says it. */
    static Clusters of(Grouping asked, int @Nullable [] before) {
        Clusters clusters = new Clusters(asked.records(), asked.join(), asked.split(), before);
        asked.pairs().forEach(pair -> clusters.note(pair.one(), pair.other(), Math.min(MOST, pair.odds()) - UNMET));
        asked.apart().forEach(pair -> clusters.note(pair.one(), pair.other(), NEVER));
        asked.together().forEach(pair -> clusters.contract(pair.one(), pair.other()));
        clusters.new Joining().joinAll();
        return clusters;
    }

    private void contract(int one, int other) {
        int root = Math.min(person(one), person(other));
        int gone = Math.max(person(one), person(other));
        if (root != gone) {
            if (near(root).get(gone) == NEVER) {
                throw new IllegalArgumentException("Records that must be one person must also be two.");
            }
            near(gone);
            new Joining().merge(root, gone);
        }
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

    private void note(int one, int other, double above) {
        near(one).put(other, (float) above);
        near(other).put(one, (float) above);
    }

    private Nearby near(int group) {
        Nearby known = near[group];
        if (known == null) {
            known = new Nearby();
            near[group] = known;
        }
        return known;
    }

    private boolean wereOne(int one, int other) {
        return before != null && before[one] != SEVERAL && before[one] == before[other];
    }

    /** Joins groups that nothing outside of them concerns, best evidence first. For one thread. */
    private final class Joining {
        private final Offers offers = new Offers();

        /** @param some pairs, those of one chain side by side: a queue of few offers is short */
        void join(Edges edges, int[] some, Reachable reachable) {
            int chain = -1;
            for (int edge : some) {
                int one = edges.one.values[edge];
                int other = edges.other.values[edge];
                if (reachable.chain(one) != chain) {
                    join();
                    chain = reachable.chain(one);
                }
                note(one, other, above(edges, edge));
                offer(one, other, above(edges, edge));
            }
            join();
        }

        /** Once all is noted: an offer made before a decision is known would outlive it. */
        void joinAll() {
            for (int row = 0; row < near.length; row++) {
                int root = row;
                Nearby known = near[root];
                if (known != null) {
                    known.forEach((group, sum) -> {
                        if (group > root) {
                            offer(root, group, sum);
                        }
                    });
                }
            }
            join();
        }

        private void join() {
            while (offers.take()) {
                int one = offers.one;
                int other = offers.other;
                boolean current =
                        parent[one] == one && parent[other] == other && size[one] + size[other] == offers.rows;
                if (current) {
                    merge(one, other);
                }
            }
        }

        private void offer(int one, int other, double above) {
            double mean = UNMET + above / ((double) size[one] * size[other]);
            if (mean >= (wereOne(one, other) ? split : join)) {
                offers.add(mean, Math.min(one, other), Math.max(one, other), size[one] + size[other]);
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
            if (before != null && before[root] != before[gone]) {
                before[root] = SEVERAL;
            }
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
    }
}
