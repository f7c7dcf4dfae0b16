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

    private People(Table table) {
        rows = table.rows();
        names = Names.of(table);
        born = BirthFeature.of(table);
        features.add(born);
        for (Column column : table.columns()) {
            addFeature(column);
        }
    }

    static People of(Table table) {
        return new People(table);
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
    void arrange(int[] order) {
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
