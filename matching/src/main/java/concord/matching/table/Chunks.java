package concord.matching.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Lays the pieces of a file together, each column by itself and so side by side. */
final class Chunks {

    private Chunks() {}

    static Table merged(Layout layout, List<ChunkColumns> chunks, BadRows bad, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        long rows = chunks.stream().mapToLong(ChunkColumns::rows).sum();
        if (rows > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("A file of more than two thousand million rows cannot be held in memory.");
        }
        List<Callable<Column>> work = new ArrayList<>();
        for (int column = 0; column < layout.columns().size(); column++) {
            int index = column;
            work.add(() -> column(layout.columns().get(index), index, chunks, (int) rows));
        }
        List<Future<Column>> merging = work.stream().map(pool::submit).toList();
        Lines lines = lines(chunks, bad);
        Texts ids = ids(layout, chunks, lines, (int) rows);
        List<Column> columns = new ArrayList<>();
        for (Future<Column> column : merging) {
            columns.add(column.get());
        }
        return new Table(ids, lines, columns);
    }

    private static Column column(Layout.Chosen chosen, int index, List<ChunkColumns> chunks, int rows) {
        Dictionary dictionary = new Dictionary();
        int[] codes = new int[rows];
        int row = 0;
        for (ChunkColumns chunk : chunks) {
            Dictionary own = chunk.dictionary(index);
            int[] numbers = new int[own.size()];
            for (int code = 0; code < numbers.length; code++) {
                numbers[code] = dictionary.codeOfClean(own, code);
            }
            int[] ownCodes = chunk.codes(index);
            for (int at = 0; at < chunk.rows(); at++) {
                codes[row++] = numbers[ownCodes[at]];
            }
            chunk.forget(index);
        }
        return MissingValues.asBlank(new Column(chosen.header(), chosen.evidence(), dictionary.build(), codes));
    }

    private static Lines lines(List<ChunkColumns> chunks, BadRows bad) {
        Lines lines = new Lines();
        int rows = 0;
        long linesBefore = 0;
        for (ChunkColumns chunk : chunks) {
            lines.addAll(chunk.lines(), rows, linesBefore);
            bad.addAll(chunk.bad(), linesBefore);
            rows += chunk.rows();
            linesBefore += chunk.lineCount();
        }
        return lines;
    }

    private static Texts ids(Layout layout, List<ChunkColumns> chunks, Lines lines, int rows) {
        TextsBuilder ids = new TextsBuilder();
        if (layout.id() == Layout.LINE) {
            for (int row = 0; row < rows; row++) {
                ids.add(Long.toString(lines.of(row)));
            }
        } else {
            chunks.forEach(chunk -> ids.addAllClean(chunk.ids()));
        }
        return ids.build();
    }
}
