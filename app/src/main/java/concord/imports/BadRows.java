package concord.imports;

import concord.platform.OwnerOnly;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows that were not entered into a list of their own, each with its line and the reason, so that it can be
 * mended and imported again. Closed to everybody but its owner; made when the first row comes.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front; {@link #asItWas} takes it off again.
 */
final class BadRows implements AutoCloseable {

    private static final String LINE = "Concord: line";
    private static final String REASON = "Concord: why it was not entered";

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED_FORMULA = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // by it a spreadsheet knows the encoding

    private final Path file;
    private final Columns columns;
    private @Nullable CsvWriter writer;

    BadRows(Path file, Columns columns) {
        this.file = file;
        this.columns = columns;
    }

    /** A place beside the source: {@code list.bad.csv}, or with a number where that is taken; nothing is overwritten. */
    static Path beside(Path source) {
        String name = source.getFileName().toString();
        String stem = name.replaceFirst("(\\.bad(-\\d+)?)?\\.[^.]*$", "");
        Path file = source.resolveSibling(stem + ".bad.csv");
        for (int number = 2; Files.exists(file); number++) {
            file = source.resolveSibling(stem + ".bad-" + number + ".csv");
        }
        return file;
    }

    /** Whether a column was added by an earlier import. */
    static boolean isOurs(String heading) {
        return heading.strip().equals(LINE) || heading.strip().equals(REASON);
    }

    /** A cell as it was before an earlier import put an apostrophe in front. */
    static String asItWas(String cell) {
        return QUOTED_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    void add(BadRow row) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < Math.max(columns.count(), row.cells().size()); at++) {
            if (at >= columns.count() || !isOurs(columns.headings().get(at))) {
                cells.add(
                        at < row.cells().size()
                                ? harmless(columns.asItWas(row.cells().get(at)))
                                : "");
            }
        }
        cells.add(Long.toString(row.line()));
        cells.add(row.reason());
        open().writeRecord(cells);
    }

    private CsvWriter open() {
        if (writer == null) {
            writer = begin();
        }
        return writer;
    }

    private CsvWriter begin() {
        try {
            Files.createFile(file, OwnerOnly.file());
            var text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            CsvWriter begun = CsvWriter.builder().build(text);
            var headings = new ArrayList<>(columns.headings().stream()
                    .filter(heading -> !isOurs(heading))
                    .toList());
            headings.addAll(List.of(LINE, REASON));
            return begun.writeRecord(headings.stream().map(BadRows::harmless).toList());
        } catch (IOException e) {
            throw new CannotImport("The list of bad rows cannot be written to " + file + " (" + e.getMessage()
                    + "). Name another file with --bad FILE.");
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
