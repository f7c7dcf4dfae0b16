package concord.matching.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two files as one table, LEFT's rows above RIGHT's, with one dictionary for each column, so that equal values have equal numbers on both
 * sides.
 *
 * @param both the rows of LEFT, then those of RIGHT
 * @param left how many rows are LEFT's; row {@code left} is the first of RIGHT
 */
public record TwoFiles(Table both, int left) {

    /**
     * Columns meet by evidence, those of one evidence first by header and then in the order of their files; columns of {@link Evidence#OTHER}
     * meet by header alone. A column that meets none stays, blank on the other side, unless it is OTHER, which would be weighed against nothing.
     */
    public static TwoFiles of(Table left, Table right) {
        List<Column> rest = new ArrayList<>(ready(right));
        List<Column> columns = new ArrayList<>();
        for (Column column : ready(left)) {
            Optional<Column> partner = partner(column, left, rest);
            partner.ifPresent(rest::remove);
            if (partner.isPresent() || column.evidence() != Evidence.OTHER) {
                columns.add(stacked(column, left.rows(), partner, right.rows()));
            }
        }
        for (Column column : rest) {
            if (column.evidence() != Evidence.OTHER) {
                columns.add(below(column, left.rows(), right.rows()));
            }
        }
        return new TwoFiles(new Table(ids(left, right), lines(left, right), columns), left.rows());
    }

    public boolean isLeft(int row) {
        return row < left;
    }

    /** Each file has its own way of writing dates, which can be told only while it is by itself. */
    private static List<Column> ready(Table table) {
        return table.columns().stream()
                .map(column -> column.evidence() == Evidence.BORN ? BirthDates.written(column) : column)
                .toList();
    }

    private static Optional<Column> partner(Column column, Table left, List<Column> rest) {
        List<Column> alike = rest.stream()
                .filter(other -> other.evidence() == column.evidence())
                .toList();
        Optional<Column> sameHeader =
                alike.stream().filter(other -> sameHeader(column, other)).findFirst();
        if (sameHeader.isPresent() || column.evidence() == Evidence.OTHER) {
            return sameHeader;
        }
        List<Column> ours = left.columns(column.evidence());
        return alike.stream()
                .filter(other -> ours.stream().noneMatch(mine -> sameHeader(mine, other)))
                .findFirst();
    }

    private static boolean sameHeader(Column one, Column other) {
        return letters(one.header()).equals(letters(other.header()));
    }

    private static String letters(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Column stacked(Column above, int aboveRows, Optional<Column> below, int belowRows) {
        Dictionary dictionary = new Dictionary();
        int[] codes = new int[aboveRows + belowRows];
        fill(codes, 0, aboveRows, above, dictionary);
        below.ifPresent(column -> fill(codes, aboveRows, belowRows, column, dictionary));
        return new Column(above.header(), above.evidence(), dictionary.build(), codes);
    }

    private static Column below(Column column, int aboveRows, int belowRows) {
        Dictionary dictionary = new Dictionary();
        int[] codes = new int[aboveRows + belowRows];
        fill(codes, aboveRows, belowRows, column, dictionary);
        return new Column(column.header(), column.evidence(), dictionary.build(), codes);
    }

    private static void fill(int[] codes, int from, int rows, Column column, Dictionary dictionary) {
        int[] numbers = new int[column.distinct()];
        Texts values = column.texts();
        Arrays.setAll(numbers, code -> dictionary.code(values.bytes(), values.start(code), values.end(code)));
        for (int row = 0; row < rows; row++) {
            codes[from + row] = numbers[column.code(row)];
        }
    }

    private static Texts ids(Table left, Table right) {
        TextsBuilder ids = new TextsBuilder();
        ids.addAll(left.ids());
        ids.addAll(right.ids());
        return ids.build();
    }

    private static Lines lines(Table left, Table right) {
        Lines lines = new Lines();
        for (int row = 0; row < left.rows(); row++) {
            lines.add(row, left.line(row));
        }
        for (int row = 0; row < right.rows(); row++) {
            lines.add(left.rows() + row, right.line(row));
        }
        return lines;
    }
}
