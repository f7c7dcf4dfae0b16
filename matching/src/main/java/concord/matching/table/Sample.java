package concord.matching.table;

import java.util.List;

/**
 * The head of a file, from which its columns are recognised.
 *
 * @param headers as in the file; blank ones and repeated ones are told apart by {@link Headers}
 * @param rows the first rows, each with a value for every header
 */
public record Sample(List<String> headers, List<List<String>> rows) {

    public Sample {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    public List<String> values(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
