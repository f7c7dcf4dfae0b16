package concord.matching.table;

import dev.hardwood.reader.ColumnReader;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches the batches of columns, but not for ever: on some damaged files the library waits for a batch that never comes.
 */
final class ParquetBatches implements AutoCloseable {

    private final Duration patience;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    ParquetBatches(Duration patience) {
        this.patience = patience;
    }

    boolean next(ColumnReader column) throws IOException {
        Future<Boolean> next = thread.submit(column::nextBatch);
        try {
            return next.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("it is damaged", e);
        } catch (ExecutionException e) {
            throw new IOException("it is damaged, or compressed in a way that is not read here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the reading was interrupted", e);
        } finally {
            next.cancel(true);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
