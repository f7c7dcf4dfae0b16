package concord.matching.table;

import java.util.List;

/**
 * Which columns of a file are read, and as what.
 *
 * @param id the column of the record's id, counted from 0; {@link #LINE} where the line number stands for it
 * @param columns what is evidence, in the order of the file
 */
public record Layout(int id, List<Chosen> columns) {

    public static final int LINE = -1;

    public Layout {
        columns = List.copyOf(columns);
    }

    /**
     * @param index the place of the column in the file, counted from 0
     * @param header as in the file, or what stands for a header that is blank
     */
    public record Chosen(int index, String header, Evidence evidence) {}
}
