package concord.insight;

import java.util.List;

/**
 * A table as it is read, on the page and in the exported file alike: the published layout with the national figures beside
 * our own.
 *
 * @param year as the series names it; blank where the table shows every year
 * @param caption what is counted, of what the percentages are
 * @param first the head of the first column
 * @param notes the rules under which the figures stand, and the breaks in the published series
 * @param published the national figures that stand beside, with source and status
 */
public record PrintedTable(
        InsightTable table,
        String year,
        String caption,
        String first,
        List<Column> columns,
        List<Row> rows,
        List<String> notes,
        List<Published> published) {

    /** What a page and a file say in the place of a number that is withheld. */
    public static final String WITHHELD = "withheld";

    public PrintedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        published = List.copyOf(published);
    }

    /** A column; neighbours of one group stand under one head. */
    public record Column(String group, String name) {}

    /** A group of columns and how many it holds. */
    public record Group(String name, int columns) {}

    /** One row. */
    public record Row(String head, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param words as a page shows it: "1,234", "36%"
     * @param plain as a file holds it: "1234", "36"
     */
    public record Cell(String words, String plain) {}

    /** The groups of the columns, in their order. */
    public List<Group> groups() {
        var groups = new java.util.ArrayList<Group>();
        for (Column column : columns) {
            if (!groups.isEmpty() && groups.getLast().name().equals(column.group())) {
                groups.add(new Group(column.group(), groups.removeLast().columns() + 1));
            } else {
                groups.add(new Group(column.group(), 1));
            }
        }
        return groups;
    }
}
