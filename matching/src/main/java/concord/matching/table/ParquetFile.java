package concord.matching.table;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Records in Parquet, column by column as they are stored. Columns that hold lists or maps are not attributes of a person and are not read. A
 * row's number stands for its line.
 */
final class ParquetFile implements RecordFile {

    private static final byte[] MARK = {'P', 'A', 'R', '1'};
    private static final int SAMPLE_ROWS = 20_000;

    /** A batch takes a fraction of a second; so long takes only one that never comes. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path path;
    private final Duration patience;
    private final List<ColumnSchema> columns;
    private final Sample sample;

    private ParquetFile(Path path, Duration patience, List<ColumnSchema> columns, Sample sample) {
        this.path = path;
        this.patience = patience;
        this.columns = columns;
        this.sample = sample;
    }

    static boolean isParquet(byte[] head) {
        return Arrays.equals(head, MARK);
    }

    static ParquetFile open(Path path) throws UnreadableFile {
        return open(path, PATIENCE);
    }

    static ParquetFile open(Path path, Duration patience) throws UnreadableFile {
        return guarded(path, patience, (reader, batches) -> {
            List<ColumnSchema> columns = reader.getFileSchema().getColumns().stream()
                    .filter(column -> column.maxRepetitionLevel() == 0)
                    .toList();
            List<List<String>> values = new ArrayList<>();
            for (ColumnSchema column : columns) {
                values.add(head(reader, batches, column));
            }
            List<String> headers = columns.stream()
                    .map(column -> column.fieldPath().toString())
                    .toList();
            return new ParquetFile(path, patience, columns, new Sample(Headers.distinct(headers), rows(values)));
        });
    }

    @Override
    public Sample sample() {
        return sample;
    }

    @Override
    public Table read(Layout layout, BadRows bad, LongConsumer progress) throws UnreadableFile {
        return guarded(path, patience, (reader, batches) -> {
            int rows = Math.toIntExact(reader.getFileMetaData().numRows());
            ParquetRows kept = ParquetRows.all(rows);
            Texts ids = layout.id() == Layout.LINE
                    ? kept.numbers()
                    : ids(reader, batches, columns.get(layout.id()), kept, bad);
            List<Column> read = new ArrayList<>();
            for (Layout.Chosen chosen : layout.columns()) {
                read.add(column(reader, batches, chosen, kept));
                progress.accept(kept.count());
            }
            return new Table(ids, kept.lines(), read);
        });
    }

    private static Texts ids(
            ParquetFileReader reader, ParquetBatches batches, ColumnSchema schema, ParquetRows kept, BadRows bad)
            throws IOException {
        TextsBuilder ids = new TextsBuilder();
        Dictionary scratch = new Dictionary();
        forEachValue(reader, batches, schema, scratch, (row, code) -> {
            String id = scratch.text(code);
            if (id.isEmpty()) {
                bad.add(row + 1L, "has no id");
                kept.leaveOut(row);
            } else {
                ids.add(id);
            }
        });
        return ids.build();
    }

    private Column column(ParquetFileReader reader, ParquetBatches batches, Layout.Chosen chosen, ParquetRows kept)
            throws IOException {
        Dictionary dictionary = new Dictionary();
        int[] codes = new int[kept.count()];
        int[] next = {0};
        forEachValue(reader, batches, columns.get(chosen.index()), dictionary, (row, code) -> {
            if (kept.isKept(row)) {
                codes[next[0]++] = code;
            }
        });
        return MissingValues.asBlank(new Column(chosen.header(), chosen.evidence(), dictionary.build(), codes));
    }

    private static List<String> head(ParquetFileReader reader, ParquetBatches batches, ColumnSchema schema)
            throws IOException {
        List<String> values = new ArrayList<>();
        Dictionary dictionary = new Dictionary();
        try (ColumnReader column = reader.buildColumnReader(schema.columnIndex())
                .batchSize(SAMPLE_ROWS)
                .build()) {
            if (batches.next(column)) {
                ParquetCells cells = ParquetCells.of(column);
                for (int at = 0; at < Math.min(SAMPLE_ROWS, column.getRecordCount()); at++) {
                    values.add(dictionary.text(cells.code(at, dictionary)));
                }
            }
        }
        return values;
    }

    private static List<List<String>> rows(List<List<String>> columns) {
        int count = columns.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> rows = new ArrayList<>(count);
        for (int row = 0; row < count; row++) {
            int at = row;
            rows.add(columns.stream()
                    .map(column -> at < column.size() ? column.get(at) : "")
                    .toList());
        }
        return Collections.unmodifiableList(rows);
    }

    private interface RowSink {
        void take(int row, int code);
    }

    private static void forEachValue(
            ParquetFileReader reader, ParquetBatches batches, ColumnSchema schema, Dictionary dictionary, RowSink sink)
            throws IOException {
        int row = 0;
        try (ColumnReader column = reader.columnReader(schema.columnIndex())) {
            while (batches.next(column)) {
                ParquetCells cells = ParquetCells.of(column);
                int count = column.getRecordCount();
                for (int at = 0; at < count; at++) {
                    sink.take(row++, cells.code(at, dictionary));
                }
            }
        }
    }

    private interface Work<T> {
        T with(ParquetFileReader reader, ParquetBatches batches) throws IOException;
    }

    /** The library says by all kinds of exceptions that a file is not as it should be; a person needs one sentence. */
    private static <T> T guarded(Path path, Duration patience, Work<T> work) throws UnreadableFile {
        try (HardwoodContext context = HardwoodContext.create();
                ParquetFileReader reader = ParquetFileReader.open(InputFile.of(path), context);
                ParquetBatches batches = new ParquetBatches(patience)) {
            return work.with(reader, batches);
        } catch (IOException | UncheckedIOException | UnsupportedOperationException e) {
            throw new UnreadableFile(path + " cannot be read as Parquet: " + e.getMessage() + ".", e);
        } catch (RuntimeException e) {
            throw new UnreadableFile(
                    path + " cannot be read as Parquet: it is damaged, or of a kind not known here.", e);
        } catch (NoClassDefFoundError e) {
            throw new UnreadableFile(
                    path + " is compressed in a way that is not read here; use Snappy, Zstandard or gzip.", e);
        }
    }
}
