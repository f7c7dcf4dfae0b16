package concord.matching.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * One reading of a CSV file: this thread fetches pieces, all processors parse and code them, and in the end the pieces are laid together in the
 * order of the file.
 */
final class CsvReading {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final CsvDialect dialect;
    private final int cells;
    private final Layout layout;
    private final int chunkSize;
    private final LongConsumer progress;
    private final AtomicLong rows = new AtomicLong();
    private final BlockingQueue<byte[]> buffers = new ArrayBlockingQueue<>(PROCESSORS + 1);

    CsvReading(CsvDialect dialect, int cells, Layout layout, int chunkSize, LongConsumer progress) {
        this.dialect = dialect;
        this.cells = cells;
        this.layout = layout;
        this.chunkSize = chunkSize;
        this.progress = progress;
    }

    Table read(InputStream stream, BadRows bad) throws IOException {
        try (ExecutorService pool = Executors.newFixedThreadPool(PROCESSORS)) {
            return Chunks.merged(layout, parsed(stream, pool), bad, pool);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("a part of it could not be taken in", e);
        }
    }

    private List<ChunkColumns> parsed(InputStream stream, ExecutorService pool)
            throws IOException, InterruptedException, ExecutionException {
        for (int at = 0; at <= PROCESSORS; at++) {
            buffers.add(new byte[0]);
        }
        CsvChunks chunks = new CsvChunks(stream, dialect.newline(), chunkSize);
        List<Future<ChunkColumns>> parsing = new ArrayList<>();
        while (true) {
            byte[] free = buffers.take();
            CsvChunks.Chunk chunk = chunks.next(free.length == 0 ? new byte[chunkSize] : free);
            if (chunk == null) {
                break;
            }
            boolean first = parsing.isEmpty();
            parsing.add(pool.submit(() -> parsed(chunk, first)));
        }
        List<ChunkColumns> parsed = new ArrayList<>();
        for (Future<ChunkColumns> future : parsing) {
            parsed.add(future.get());
        }
        return parsed;
    }

    private ChunkColumns parsed(CsvChunks.Chunk chunk, boolean first) {
        ChunkColumns columns = new ChunkColumns(cells, layout, Math.min(1 << 16, chunk.length() / 8 + 1));
        if (chunk.longRow() != CsvChunks.LongRow.NONE) {
            columns.drop(chunk.longRow());
        } else {
            CsvRows source = new CsvRows(chunk.bytes(), 0, chunk.length(), dialect);
            if (first) {
                boolean _ = source.next();
            }
            columns.read(source, chunk.bytes());
        }
        buffers.add(chunk.bytes());
        progress.accept(rows.addAndGet(columns.rows()));
        return columns;
    }
}
