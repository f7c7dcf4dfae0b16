package concord.matching.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Records as comma-separated values: UTF-8, UTF-16 or Windows-1252, plain or compressed with gzip. */
final class CsvFile implements RecordFile {

    /** Enough to tell columns apart; little enough to be read twice. */
    private static final int SAMPLE_BYTES = 4 << 20;

    private static final int SAMPLE_ROWS = 20_000;
    private static final int MOST_COLUMNS = 10_000;

    private final Path path;
    private final CsvDialect dialect;
    private final Sample sample;

    private CsvFile(Path path, CsvDialect dialect, Sample sample) {
        this.path = path;
        this.dialect = dialect;
        this.sample = sample;
    }

    static CsvFile open(Path path) throws IOException {
        try (InputStream stream = CsvStream.open(path)) {
            byte[] head = stream.readNBytes(SAMPLE_BYTES);
            CsvDialect dialect = CsvDialect.of(head, head.length);
            int end = head.length < SAMPLE_BYTES ? head.length : endOfLastLine(head, dialect);
            CsvRows rows = new CsvRows(head, 0, end, dialect);
            if (!rows.next()) {
                throw new UnreadableFile(path + " has no header line.");
            }
            if (rows.fault() != null) {
                throw new UnreadableFile("The header line of " + path + " cannot be read: " + rows.fault() + ".");
            }
            if (rows.cells() > MOST_COLUMNS) {
                throw new UnreadableFile("The header line of " + path + " has more than " + MOST_COLUMNS + " columns.");
            }
            List<String> headers = cells(rows, head, rows.cells());
            return new CsvFile(
                    path, dialect, new Sample(Headers.distinct(headers), sampleRows(rows, head, headers.size())));
        }
    }

    @Override
    public Sample sample() {
        return sample;
    }

    @Override
    public Table read(Layout layout, BadRows bad, LongConsumer progress) throws UnreadableFile {
        return read(layout, bad, progress, CsvChunks.SIZE);
    }

    Table read(Layout layout, BadRows bad, LongConsumer progress, int chunkSize) throws UnreadableFile {
        CsvReading reading = new CsvReading(dialect, sample.headers().size(), layout, chunkSize, progress);
        try (InputStream stream = CsvStream.open(path)) {
            return reading.read(stream, bad);
        } catch (UnreadableFile sentence) {
            throw sentence;
        } catch (IOException e) {
            throw new UnreadableFile(path + " cannot be read to its end: " + e.getMessage() + ".", e);
        }
    }

    private static int endOfLastLine(byte[] bytes, CsvDialect dialect) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != dialect.newline()) {
            end--;
        }
        return end;
    }

    private static List<List<String>> sampleRows(CsvRows rows, byte[] bytes, int headers) {
        List<List<String>> sample = new ArrayList<>();
        while (sample.size() < SAMPLE_ROWS && rows.next()) {
            if (rows.fault() == null) {
                sample.add(cells(rows, bytes, headers));
            }
        }
        return sample;
    }

    private static List<String> cells(CsvRows row, byte[] bytes, int count) {
        List<String> cells = new ArrayList<>(count);
        for (int cell = 0; cell < count; cell++) {
            cells.add(cell < row.cells() ? Cells.text(bytes, row.start(cell), row.end(cell)) : "");
        }
        return cells;
    }
}
