package concord.matching.command;

import concord.matching.Comparison;
import concord.matching.Match;
import concord.matching.table.Table;
import java.util.List;
import java.util.Locale;

/**
 * A record that may be of the person who is looked for, ready to be shown.
 *
 * @param id the record's id, or its line where no id column was named
 * @param shown what the record says, column by column, without blanks
 */
record FoundRecord(String id, long line, double bits, String band, List<Shown> shown, List<Why> why) {

    /** A column's header and the record's value. */
    record Shown(String header, String value) {}

    /** One comparison in words and bits. */
    record Why(String field, String words, double bits) {

        String sentence() {
            return field + ": " + words + ", " + String.format(Locale.ROOT, "%+.1f", bits);
        }
    }

    static FoundRecord of(Match match, Table table) {
        int row = Integer.parseInt(match.id());
        List<Shown> shown = table.columns().stream()
                .map(column -> new Shown(column.header(), column.value(row)))
                .filter(value -> !value.value().isEmpty())
                .toList();
        List<Why> why =
                match.explanation().comparisons().stream().map(FoundRecord::why).toList();
        return new FoundRecord(
                table.id(row), table.line(row), match.weightBits(), match.band().words(), shown, why);
    }

    private static Why why(Comparison comparison) {
        return new Why(comparison.field().words(), comparison.words(), comparison.bits());
    }
}
