package concord.insight.web;

import concord.insight.PrintedTable;
import concord.insight.Published;
import concord.platform.web.Words;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as comma-separated values: first what it is, of when and under which rules, then the figures. */
final class TableFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // by it a spreadsheet knows the encoding

    private TableFile() {}

    static String of(PrintedTable table, Instant now) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build((java.io.Writer) text)) {
            about(csv, table, now);
            figures(csv, table);
            published(csv, table.published());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void about(CsvWriter csv, PrintedTable table, Instant now) {
        csv.writeRecord("Table", table.caption());
        csv.writeRecord("Of", "The whole partnership, from its own records in Concord");
        csv.writeRecord("As of", Words.dateTime(now));
        csv.writeRecord("Handling", "Statistics with disclosure control. A later copy may differ: ask for a new one.");
        table.notes().forEach(note -> csv.writeRecord("Rule", note));
        csv.writeRecord("");
    }

    private static void figures(CsvWriter csv, PrintedTable table) {
        csv.writeRecord(Stream.concat(
                        Stream.of(table.first()),
                        table.columns().stream()
                                .map(column -> column.group().isEmpty()
                                        ? column.name()
                                        : column.group() + ": " + column.name()))
                .map(TableFile::harmless)
                .toList());
        table.rows()
                .forEach(row -> csv.writeRecord(Stream.concat(
                                Stream.of(row.head()), row.cells().stream().map(PrintedTable.Cell::plain))
                        .map(TableFile::harmless)
                        .toList()));
    }

    private static void published(CsvWriter csv, List<Published> figures) {
        if (figures.isEmpty()) {
            return;
        }
        csv.writeRecord("");
        csv.writeRecord(
                "Published for England and Wales: year", "stage", "category", "n", "%", "of", "source", "status");
        figures.forEach(figure -> csv.writeRecord(Stream.of(
                        figure.year(),
                        figure.stage(),
                        figure.category(),
                        text(figure.count()),
                        text(figure.percent()),
                        text(figure.denominator()),
                        figure.source(),
                        figure.status())
                .map(TableFile::harmless)
                .toList()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Nothing that a spreadsheet would take for a formula; a negative number is none. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\t\\r].*|-(?![0-9.]+$).*") ? "'" + cell : cell;
    }
}
