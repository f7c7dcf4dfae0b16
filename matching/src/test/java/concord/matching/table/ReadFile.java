package concord.matching.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a file whole, every column as plain evidence, the way a test wants to look at it. */
final class ReadFile {

    final BadRows bad = new BadRows();
    final Sample sample;
    final Table table;

    private ReadFile(Path path, int id, int chunkSize) throws IOException {
        RecordFile file = RecordFile.open(path);
        sample = file.sample();
        List<Layout.Chosen> columns = IntStream.range(0, sample.headers().size())
                .filter(column -> column != id)
                .mapToObj(column -> new Layout.Chosen(column, sample.headers().get(column), Evidence.OTHER))
                .toList();
        Layout layout = new Layout(id, columns);
        table = file instanceof CsvFile csv
                ? csv.read(layout, bad, _ -> {}, chunkSize)
                : file.read(layout, bad, _ -> {});
    }

    static ReadFile of(Path path) throws IOException {
        return new ReadFile(path, Layout.LINE, CsvChunks.SIZE);
    }

    static ReadFile of(Path path, int id) throws IOException {
        return new ReadFile(path, id, CsvChunks.SIZE);
    }

    static ReadFile inPieces(Path path, int chunkSize) throws IOException {
        return new ReadFile(path, Layout.LINE, chunkSize);
    }

    static ReadFile of(Path folder, byte[] content) throws IOException {
        return of(Files.write(folder.resolve("file.csv"), content));
    }

    static ReadFile of(Path folder, String content) throws IOException {
        return of(Files.writeString(folder.resolve("file.csv"), content));
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            rows.add(table.columns().stream().map(column -> column.value(at)).toList());
        }
        return rows;
    }
}
