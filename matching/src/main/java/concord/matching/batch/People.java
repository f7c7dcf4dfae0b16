package concord.matching.batch;

import concord.matching.table.Column;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table made ready for comparison: names, and every other kind of evidence as a feature. Each distinct value was worked out once. */
final class People {

    private static final int STRETCH = 1 << 14;
    private static final int MOST_CELLS = Integer.MAX_VALUE - 8;

    final int rows;
    final Names names;
    final BirthFeature born;
    /** All evidence but names, the date of birth first. */
    final List<Feature> features = new ArrayList<>();
    /**
     * All that is compared of a row in one place of memory: given, family and rest of the name, the features' values, and the glances of
     * those that have one.
     */
    int[] cells = {};

    /** How many cells a row has. */
    int width;

    /** For each row the row of the table, where they have an order of their own. */
    int[] order = {};

    /** The rows in an order by which samples are drawn; as they stand, where they have none of their own. */
    private int[] drawn = {};

    private People(Table table) {
        rows = table.rows();
        List<Column> columns = table.columns();
        @Nullable Feature[] made = new Feature[columns.size() + 1];
        @Nullable Names[] name = new Names[1];
        Crew.share(made.length + 1, piece -> {
            switch (piece) {
                case 0 -> name[0] = Names.of(table);
                case 1 -> made[0] = BirthFeature.of(table);
                default -> made[piece - 1] = feature(columns.get(piece - 2));
            }
        });
        names = Objects.requireNonNull(name[0]);
        born = (BirthFeature) Objects.requireNonNull(made[0]);
        for (Feature feature : made) {
            if (feature != null && !(feature instanceof TextFeature text && text.isConstant())) {
                features.add(feature);
            }
        }
    }

    private void gatherCells() {
        List<Feature> glances = features.stream().filter(Feature::hasGlance).toList();
        int values = Comparer.FIRST_FEATURE + features.size();
        width = values + glances.size();
        if ((long) rows * width > MOST_CELLS) {
            throw new IllegalStateException(
                    "So many records of so many columns cannot be held in memory. Leave columns out, or match parts of the file.");
        }
        cells = new int[rows * width];
        int[][] columns = columns().toArray(int[][]::new);
        Crew.share((rows + STRETCH - 1) / STRETCH, stretch -> {
            int to = Math.min(rows, (stretch + 1) * STRETCH);
            for (int row = stretch * STRETCH; row < to; row++) {
                for (int at = 0; at < values; at++) {
                    cells[row * width + at] = columns[at][row];
                }
                for (int at = 0; at < glances.size(); at++) {
                    Feature feature = glances.get(at);
                    cells[row * width + values + at] = feature.glance(feature.codes[row]);
                }
            }
        });
    }

    static People of(Table table) {
        People people = new People(table);
        people.gatherCells();
        return people;
    }

    /**
     * The same in an order of its own.
     *
     * @param left of two files one below the other, how many rows are of the first: they stay above
     */
    static People ordered(Table table, int left) {
        People people = new People(table);
        RowOrder order = RowOrder.of(table, people.names, left);
        people.order = order.rows;
        people.drawn = order.drawn;
        people.arrange(people.order);
        people.gatherCells();
        return people;
    }

    private @Nullable Feature feature(Column column) {
        return switch (column.evidence()) {
            case GIVEN, MIDDLE, FAMILY, FULL_NAME, BORN, BORN_DAY, BORN_MONTH, BORN_YEAR -> null;
            case AGE -> AgeFeature.of(column, rows);
            case POSTCODE -> PostcodeFeature.of(column, rows);
            case SEX, STREET, TOWN, PHONE, EMAIL, IDENTIFIER, OTHER -> TextFeature.of(column, rows);
        };
    }

    /** Puts the rows into another order: the first is the one that was at the order's first number. */
    private void arrange(int[] order) {
        List<int[]> columns = columns();
        Crew.share(columns.size(), at -> RowOrder.arrange(columns.get(at), order));
    }

    /** For each cell of a row what the rows have there. */
    private List<int[]> columns() {
        List<int[]> columns = new ArrayList<>(List.of(names.given, names.family, names.rest));
        features.forEach(feature -> columns.add(feature.codes));
        return columns;
    }

    /** The row that is drawn by a number below that of the rows. */
    int drawn(int number) {
        return drawn.length == 0 ? number : drawn[number];
    }

    /** Which of a row's cells holds the feature's value. */
    int cell(Feature feature) {
        return Comparer.FIRST_FEATURE + features.indexOf(feature);
    }

    /** Which of a row's cells holds the feature's glance, or -1. */
    int glanceCell(Feature feature) {
        int cell = Comparer.FIRST_FEATURE + features.size();
        for (Feature other : features) {
            if (other.equals(feature)) {
                return feature.hasGlance() ? cell : -1;
            }
            cell += other.hasGlance() ? 1 : 0;
        }
        return -1;
    }

    List<TextFeature> texts(Evidence evidence) {
        return texts().stream().filter(text -> text.evidence == evidence).toList();
    }

    List<TextFeature> texts() {
        return features.stream()
                .filter(TextFeature.class::isInstance)
                .map(TextFeature.class::cast)
                .toList();
    }

    List<PostcodeFeature> postcodes() {
        return features.stream()
                .filter(PostcodeFeature.class::isInstance)
                .map(PostcodeFeature.class::cast)
                .toList();
    }

    /** Whether anything in the table tells where people live, so that households can be seen. */
    boolean knowHomes() {
        return features.stream().anyMatch(Feature::isOfTheHome);
    }
}
