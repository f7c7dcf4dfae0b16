package concord.insight;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/**
 * A table to be taken away in a file. Unlike a look at the page it is written to the ledger, because what has left the house is
 * not seen any more (F18).
 *
 * @param year in which the year ending 31 March begins; of no meaning where the table shows every year
 */
public record ExportTable(InsightTable table, int year) implements Query<PrintedTable> {

    public ExportTable {
        requireNonNull(table, "table is null");
        Year.check(year);
    }
}
