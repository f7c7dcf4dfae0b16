package concord.matching.table;

import java.util.List;

/**
 * Records of one file, or of two files one below the other, ready to be compared. Immutable. Only columns that are evidence are in it; two
 * columns may have the same evidence.
 */
public final class Table {

    private final Texts ids;
    private final Lines lines;
    private final List<Column> columns;

    Table(Texts ids, Lines lines, List<Column> columns) {
        this.ids = ids;
        this.lines = lines;
        this.columns = List.copyOf(columns);
    }

    /** For tests and for records that do not come from a file. */
    public static TableBuilder builder() {
        return new TableBuilder();
    }

    public int rows() {
        return ids.size();
    }

    /** The record's own id as in the file. It is never evidence: ids often tell the answer. */
    public String id(int row) {
        return ids.get(row);
    }

    /** The line of the file at which the record begins, counted from 1, the header's line included. */
    public long line(int row) {
        return lines.of(row);
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Column> columns(Evidence evidence) {
        return columns.stream().filter(column -> column.evidence() == evidence).toList();
    }

    Texts ids() {
        return ids;
    }
}
