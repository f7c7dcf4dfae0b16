package concord.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of rows, looked through once before anything is done with it: how it is written, that every row can be told from
 * the next, and how many there are. Read a row at a time, so that its length does not matter.
 *
 * @param rows without the headings
 */
record SourceFile(Path path, Charset charset, char separator, List<String> headings, long rows) {

    /** In characters. */
    static final int LONGEST_ROW = 1_000_000;

    static final int MOST_COLUMNS = 200;

    private static final String SEPARATOR_LINE = "(?i)sep=.?";

    SourceFile {
        headings = List.copyOf(headings);
    }

    /** Looks the whole file through. */
    static SourceFile survey(Path path) {
        Charset charset = Encoding.of(path);
        var seen = new Survey();
        char separator = Separator.of(path, charset);
        try {
            new SourceFile(path, charset, separator, List.of(), 0).each(seen::look);
        } catch (CsvParseException e) {
            throw new CannotImport(seen.unreadable(e));
        }
        return new SourceFile(path, charset, separator, seen.headings(), seen.rows());
    }

    /** Hands over every row below the headings. */
    void eachRow(Consumer<CsvRecord> reader) {
        var first = new boolean[] {true};
        each(row -> {
            if (!first[0]) {
                reader.accept(row);
            }
            first[0] = false;
        });
    }

    private void each(Consumer<CsvRecord> reader) {
        try (Reader text = Encoding.open(path, charset);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> each = rows.iterator()) {
            each.forEachRemaining(row -> {
                if (!isBlank(row) && !isSeparatorLine(row)) {
                    reader.accept(row);
                }
            });
        } catch (IOException e) {
            throw new CannotImport("The file " + path + " cannot be read (" + e.getMessage() + ").");
        } catch (UncheckedIOException e) {
            throw new CannotImport("The file " + path + " cannot be read (" + e.getMessage() + ").");
        }
    }

    /** What a spreadsheet leaves below its last row. */
    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    /** What Excel writes above the headings, to say how cells are separated. */
    private static boolean isSeparatorLine(CsvRecord row) {
        return row.getStartingLineNumber() == 1 && row.getField(0).matches(SEPARATOR_LINE);
    }

    /** What is learnt by looking through. */
    private static final class Survey {

        private List<String> headings = List.of();
        private long seen;
        private long lastLine;

        void look(CsvRecord row) {
            lastLine = row.getStartingLineNumber();
            if (seen == 0) {
                headings = row.getFields();
                refuseTooMany();
            }
            seen++;
        }

        List<String> headings() {
            if (seen == 0) {
                throw new CannotImport("The file is empty. Its first row must name the columns.");
            }
            return headings;
        }

        long rows() {
            return seen - 1;
        }

        private void refuseTooMany() {
            if (headings.size() > MOST_COLUMNS) {
                throw new CannotImport("The file has %,d columns; an import takes at most %d."
                        .formatted(headings.size(), MOST_COLUMNS));
            }
        }

        String unreadable(CsvParseException e) {
            return """
                    After line %,d the rows cannot be told apart (%s).
                    Most often a quotation mark was opened there and not closed, or a row is longer than %,d characters.
                    Nothing was imported. Mend the file, or save it again from the spreadsheet as CSV UTF-8.""".formatted(lastLine, cause(e), LONGEST_ROW);
        }

        private static String cause(CsvParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        }
    }
}
