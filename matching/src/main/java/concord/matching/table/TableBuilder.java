package concord.matching.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes a small table row by row: first its columns, then its rows. */
public final class TableBuilder {

    private final List<Growing> columns = new ArrayList<>();
    private final TextsBuilder ids = new TextsBuilder();
    private final Lines lines = new Lines();

    TableBuilder() {}

    public TableBuilder column(Evidence evidence, String header) {
        columns.add(new Growing(header, evidence));
        return this;
    }

    /** A column for each evidence, with its name as the header. */
    public TableBuilder columns(Evidence... evidences) {
        for (Evidence evidence : evidences) {
            column(evidence, evidence.name().toLowerCase(Locale.ROOT));
        }
        return this;
    }

    /** A record; values stand in the order of the columns, and those left out at the end are blank. */
    public TableBuilder row(String id, String... values) {
        if (values.length > columns.size()) {
            throw new IllegalArgumentException("A row has more values than the table has columns.");
        }
        int row = ids.add(id);
        lines.add(row, row + 2L);
        for (int at = 0; at < columns.size(); at++) {
            columns.get(at).add(row, at < values.length ? values[at].strip() : "");
        }
        return this;
    }

    public Table build() {
        Texts built = ids.build();
        return new Table(
                built,
                lines,
                columns.stream().map(column -> column.build(built.size())).toList());
    }

    private static final class Growing {

        private final String header;
        private final Evidence evidence;
        private final Dictionary dictionary = new Dictionary();
        private int[] codes = new int[16];

        Growing(String header, Evidence evidence) {
            this.header = header;
            this.evidence = evidence;
        }

        void add(int row, String value) {
            if (row == codes.length) {
                codes = Arrays.copyOf(codes, row * 2);
            }
            codes[row] = dictionary.code(value);
        }

        Column build(int rows) {
            return new Column(header, evidence, dictionary.build(), Arrays.copyOf(codes, rows));
        }
    }
}
