package concord.matching.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Shares numbered pieces of work among the processors. Every piece leaves its result in a place of its own, so who did it when does not show. */
final class Crew {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private Crew() {}

    /** Does all pieces, from 0 up. */
    static void share(int pieces, Piece piece) {
        share(pieces, () -> piece);
    }

    /**
     * The same where a worker needs something of its own.
     *
     * @param worker makes what one thread does the pieces with
     */
    static void share(int pieces, Supplier<Piece> worker) {
        if (pieces == 1) {
            worker.get().work(0);
            return;
        }
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            Piece own = worker.get();
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                own.work(piece);
            }
        };
        try (ExecutorService others = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int at = 0; at < Math.min(WORKERS, pieces); at++) {
                running.add(others.submit(work));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while records were matched.", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            throw new IllegalStateException("Records could not be matched.", failed.getCause());
        }
    }

    /** Does the piece of this number. */
    interface Piece {
        void work(int piece);
    }
}
