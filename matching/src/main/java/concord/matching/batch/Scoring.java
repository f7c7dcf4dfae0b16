package concord.matching.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Weighs every candidate pair where it is found and keeps those that may matter. Two workers; the result does not depend on them. */
final class Scoring {

    /** Log2 odds below which a pair is as good as never met. */
    static final double FLOOR = -7;

    private static final int WORKERS = 2;
    private static final int CHUNK = 2048;

    private final People people;
    private final Model model;
    private final Blocks blocks;
    private final int left;

    Scoring(People people, Model model, Blocks blocks, int left) {
        this.people = people;
        this.model = model;
        this.blocks = blocks;
        this.left = left;
    }

    Edges edges() {
        int chunks = (people.rows + CHUNK - 1) / CHUNK;
        Edges[] found = new Edges[chunks];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> work = () -> {
            Worker worker = new Worker();
            for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
                found[chunk] = worker.chunk(chunk * CHUNK, Math.min(people.rows, (chunk + 1) * CHUNK));
            }
            return null;
        };
        run(work);
        Edges all = new Edges();
        Arrays.stream(found).forEach(all::addAll);
        return all;
    }

    private static void run(Callable<Void> work) {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                running.add(workers.submit(work));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while pairs were weighed.", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Pairs could not be weighed.", failed.getCause());
        }
    }

    /** What one thread needs of its own. */
    private final class Worker {
        private final Comparer comparer = new Comparer(people);
        private final Hope hope = new Hope(people, model, comparer);
        private final int[] seen = new int[people.rows];

        Worker() {
            Arrays.fill(seen, -1);
        }

        Edges chunk(int from, int to) {
            Edges edges = new Edges();
            for (int row = from; row < to; row++) {
                int current = row;
                if (left == 0 || row >= left) {
                    blocks.earlier(row, seen, other -> {
                        if (left == 0 || other < left) {
                            weigh(other, current, edges);
                        }
                    });
                }
            }
            return edges;
        }

        private void weigh(int row, int other, Edges edges) {
            if (!hope.remains(row, other)) {
                return;
            }
            comparer.compare(row, other);
            double odds = model.odds(comparer.found);
            if (odds >= FLOOR) {
                edges.add(row, other, odds, model.evidence(comparer.found));
            }
        }
    }
}
