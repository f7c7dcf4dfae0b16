package concord.matching.batch;

import concord.matching.Band;
import concord.matching.kernel.NameToken;
import concord.matching.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The steps that finding duplicates and linking share: encode, gather, learn, weigh. */
final class Run {

    /** Up to so many rows misspellings are enumerated; the cost of it grows with the rows, its gain does not. */
    private static final int THOROUGH_ROWS = 400_000;

    /** How many rows a group may have before it is refined; fewer in a large table, where chance fills every group. */
    private static final int MOST_IN_GROUP = 30;

    private static final int LEAST_IN_GROUP = 8;
    private static final double ROWS_OF_FULL_GROUPS = 60_000;

    final People people;
    /** For each row that was worked on the row of the table. */
    final int[] order;

    final Model model;
    final Edges edges;
    final Blocks blocks;

    /** @param left of two files one below the other, how many rows are of the first; nought for one file */
    Run(Table table, int left, Settings settings) {
        people = People.ordered(table, left);
        order = people.order;
        settings.progress().accept("Worked out the names, dates and places of " + table.rows() + " records.");
        boolean few = people.rows > THOROUGH_ROWS && people.names.areKnown();
        List<KeySource> keys = few ? FewKeys.of(people) : Keys.of(people, true);
        blocks = Blocks.of(keys, people, left, new Refinement(mostInGroup(people.rows), left, fields(people)));
        settings.progress().accept("Gathered the records that may belong together.");
        model = Training.learn(people, left, blocks, settings.seed());
        settings.progress().accept("Learnt what agreement is worth.");
        edges = new Scoring(people, model, blocks).edges();
        settings.progress().accept("Weighed the pairs; " + edges.size() + " may matter.");
    }

    private static int mostInGroup(int rows) {
        double share = Math.sqrt(Math.min(1, ROWS_OF_FULL_GROUPS / Math.max(1, rows)));
        return (int) Math.max(LEAST_IN_GROUP, MOST_IN_GROUP * share);
    }

    private static List<Refinement.RowValue> fields(People people) {
        int[] cells = people.cells;
        int width = people.width;
        int[] initials = initials(people.names);
        int[] years = people.born.years();
        List<Refinement.RowValue> fields = new ArrayList<>();
        fields.add(row -> years[cells[row * width + Comparer.FIRST_FEATURE]]);
        fields.add(row -> initials[cells[row * width + Comparer.GIVEN]]);
        people.postcodes().forEach(postcode -> {
            int cell = people.cell(postcode);
            fields.add(row -> postcode.district(cells[row * width + cell]));
        });
        fields.add(row -> initials[cells[row * width + Comparer.FAMILY]]);
        people.texts().forEach(text -> {
            int cell = people.cell(text);
            fields.add(row -> cells[row * width + cell]);
        });
        fields.add(row -> cells[row * width + Comparer.FIRST_FEATURE]);
        fields.add(row -> cells[row * width + Comparer.GIVEN]);
        fields.add(row -> cells[row * width + Comparer.FAMILY]);
        return fields;
    }

    /** The first sound of each part of a name. */
    private static int[] initials(Names names) {
        int[] initials = new int[names.parts()];
        Arrays.setAll(initials, part -> {
            NameToken[] words = names.part(part).words;
            return words.length == 0 ? 0 : words[0].initial();
        });
        return initials;
    }

    static Band band(double odds, double threshold) {
        return odds >= threshold ? Band.VERY_LIKELY_THE_SAME : Band.POSSIBLY_THE_SAME;
    }
}
