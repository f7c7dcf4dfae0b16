package concord.matching.batch;

import concord.matching.table.Column;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import java.util.ArrayList;
import java.util.List;

/** A table made ready for comparison: names, and every other kind of evidence as a feature. Each distinct value was worked out once. */
final class People {

    final int rows;
    final Names names;
    final BirthFeature born;
    /** All evidence but names, the date of birth first. */
    final List<Feature> features = new ArrayList<>();
    /** All that is compared of a row in one place of memory: given, family and rest of the name, then the features' values. */
    int[] cells = {};

    /** How many cells a row has. */
    int width;

    /** For each row the row of the table, where they have an order of their own. */
    int[] order = {};

    private People(Table table) {
        rows = table.rows();
        names = Names.of(table);
        born = BirthFeature.of(table);
        features.add(born);
        for (Column column : table.columns()) {
            addFeature(column);
        }
    }

    private void gatherCells() {
        width = Comparer.FIRST_FEATURE + features.size();
        cells = new int[Math.multiplyExact(rows, width)];
        int[][] columns = new int[width][];
        columns[Comparer.GIVEN] = names.given;
        columns[Comparer.FAMILY] = names.family;
        columns[Comparer.REST] = names.rest;
        for (int at = 0; at < features.size(); at++) {
            columns[Comparer.FIRST_FEATURE + at] = features.get(at).codes;
        }
        for (int row = 0; row < rows; row++) {
            for (int at = 0; at < width; at++) {
                cells[row * width + at] = columns[at][row];
            }
        }
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
        people.order = RowOrder.of(table, people.names, left);
        people.arrange(people.order);
        people.gatherCells();
        return people;
    }

    private void addFeature(Column column) {
        switch (column.evidence()) {
            case GIVEN, MIDDLE, FAMILY, FULL_NAME, BORN, BORN_DAY, BORN_MONTH, BORN_YEAR -> {}
            case AGE -> features.add(AgeFeature.of(column, rows));
            case POSTCODE -> features.add(PostcodeFeature.of(column, rows));
            case SEX, STREET, TOWN, PHONE, EMAIL, IDENTIFIER, OTHER -> {
                TextFeature feature = TextFeature.of(column, rows);
                if (!feature.isConstant()) {
                    features.add(feature);
                }
            }
        }
    }

    /** Puts the rows into another order: the first is the one that was at the order's first number. */
    private void arrange(int[] order) {
        names.arrange(order);
        for (Feature feature : features) {
            RowOrder.arrange(feature.codes, order);
        }
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
