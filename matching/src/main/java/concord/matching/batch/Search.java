package concord.matching.batch;

import concord.matching.Band;
import concord.matching.table.Column;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import concord.matching.table.TableBuilder;
import concord.matching.table.TwoFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Looks one person up in a table.
 *
 * <p>Every record is weighed, none is left out by a key, so nothing that the weights can see is missed, however it is misspelt: reading a
 * file takes far longer than weighing each of its records once, and so would an index that is asked one question. The comparisons and the
 * levels are those of finding duplicates; the weights are the published priors with the frequencies of the table.
 */
public final class Search {

    /** A record is shown if what agrees outweighs what differs by so many bits. */
    private static final double LEAST_EVIDENCE = 1;

    private static final double VERY_LIKELY = Odds.bits(0.95);

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::odds).reversed().thenComparingInt(Scored::row);

    private final People people;
    private final Model model;
    private final int query;

    private Search(TwoFiles files) {
        this.people = People.of(files.both());
        this.model = Training.believed(people);
        this.query = files.left();
    }

    /**
     * The records most like what is asked for, best first; equal ones in order of rows.
     *
     * @param asked values by evidence, in any usual form
     * @param top the most records to return
     */
    public static List<Hit> find(Table table, Map<Evidence, String> asked, int top) {
        if (table.rows() == 0 || top < 1) {
            return List.of();
        }
        return new Search(TwoFiles.of(table, oneRow(table, asked))).best(top);
    }

    /** A plain value is asked of every plain column. */
    private static Table oneRow(Table table, Map<Evidence, String> asked) {
        TableBuilder builder = Table.builder();
        List<String> values = new ArrayList<>();
        asked.forEach((evidence, value) -> {
            List<Column> columns = table.columns(evidence);
            if (evidence != Evidence.OTHER || columns.isEmpty()) {
                builder.column(
                        evidence,
                        columns.isEmpty() ? evidence.name() : columns.getFirst().header());
                values.add(value);
            } else {
                columns.forEach(column -> {
                    builder.column(evidence, column.header());
                    values.add(value);
                });
            }
        });
        return builder.row("query", values.toArray(new String[0])).build();
    }

    private List<Hit> best(int top) {
        Comparer comparer = new Comparer(people);
        PriorityQueue<Scored> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (int row = 0; row < query; row++) {
            comparer.compare(row, query);
            if (model.evidence(comparer.found) >= LEAST_EVIDENCE) {
                best.add(new Scored(row, model.oddsOfLookUp(comparer.found)));
                if (best.size() > top) {
                    best.poll();
                }
            }
        }
        return best.stream()
                .sorted(BEST_FIRST)
                .map(scored -> hit(scored, comparer))
                .toList();
    }

    private Hit hit(Scored scored, Comparer comparer) {
        comparer.compare(scored.row, query);
        boolean family = model.isRatherHousehold(comparer.found);
        Band band = family
                ? Band.PROBABLY_FAMILY
                : scored.odds >= VERY_LIKELY ? Band.VERY_LIKELY_THE_SAME : Band.POSSIBLY_THE_SAME;
        return new Hit(
                scored.row,
                model.evidence(comparer.found),
                Odds.probability(scored.odds),
                band,
                Reasons.of(people, model, comparer.found));
    }

    private record Scored(int row, double odds) {}
}
