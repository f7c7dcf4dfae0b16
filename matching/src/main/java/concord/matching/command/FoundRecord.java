package concord.matching.command;

import concord.matching.batch.Hit;
import concord.matching.batch.Reason;
import concord.matching.table.Table;
import java.util.List;

/**
 * A record that may be of the person who is looked for, ready to be shown.
 *
 * @param id the record's id, or its line where no id column was named
 * @param shown what the record says, column by column, without blanks
 */
record FoundRecord(
        String id, long line, double bits, double probability, String band, List<Shown> shown, List<Reason> why) {

    /** A column's header and the record's value. */
    record Shown(String header, String value) {}

    static FoundRecord of(Hit hit, Table table) {
        List<Shown> shown = table.columns().stream()
                .map(column -> new Shown(column.header(), column.value(hit.row())))
                .filter(value -> !value.value().isEmpty())
                .toList();
        return new FoundRecord(
                table.id(hit.row()),
                table.line(hit.row()),
                hit.bits(),
                hit.probability(),
                hit.band().words(),
                shown,
                hit.reasons());
    }
}
