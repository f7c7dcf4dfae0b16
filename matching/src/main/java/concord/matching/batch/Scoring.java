package concord.matching.batch;

import java.util.Arrays;

/** Weighs every candidate pair where it is found and keeps those that may matter. On all processors; the result does not depend on them. */
final class Scoring {

    /** Log2 odds below which a pair is as good as never met. */
    static final double FLOOR = -7;

    private static final int CHUNK = 2048;

    private final People people;
    private final Model model;
    private final Worth worth;
    private final Blocks blocks;

    Scoring(People people, Model model, Blocks blocks) {
        this.people = people;
        this.model = model;
        this.worth = new Worth(model);
        this.blocks = blocks;
    }

    Edges edges() {
        int chunks = (people.rows + CHUNK - 1) / CHUNK;
        Edges[] found = new Edges[chunks];
        Crew.share(chunks, () -> {
            Worker worker = new Worker();
            return chunk -> found[chunk] = worker.chunk(chunk * CHUNK, Math.min(people.rows, (chunk + 1) * CHUNK));
        });
        Edges all = new Edges();
        Arrays.stream(found).forEach(all::addAll);
        return all;
    }

    /** What one thread needs of its own. */
    private final class Worker {
        private final Comparer comparer = new Comparer(people);
        private final Hope hope = new Hope(people, model, worth, comparer);
        /** What was read ahead; nobody asks for it, but a field keeps the compiler from leaving the reading out. */
        @SuppressWarnings("UnusedVariable")
        private int ahead;

        Edges chunk(int from, int to) {
            Edges edges = new Edges();
            for (int row = from; row < to; row++) {
                int current = row;
                ahead += blocks.readAhead(row, people.cells, people.width);
                blocks.earlier(row, other -> weigh(other, current, edges));
            }
            return edges;
        }

        private void weigh(int row, int other, Edges edges) {
            if (!hope.remains(row, other)) {
                return;
            }
            double evidence = model.evidence(comparer.found);
            double odds = model.odds(comparer.found, evidence);
            if (odds >= FLOOR) {
                edges.add(row, other, odds, evidence);
            }
        }
    }
}
