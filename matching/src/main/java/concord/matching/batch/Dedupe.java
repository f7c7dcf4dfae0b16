package concord.matching.batch;

import concord.matching.table.Table;
import java.util.Arrays;

/**
 * Finds the records of one file that are of one person.
 *
 * <p>Deterministic: the same records give the same persons, in whatever order and on any machine. A record without any evidence is its own
 * person.
 */
public final class Dedupe {

    /** Pairs that reach no probability of this are not given to the sink: nobody can look at them all. */
    private static final double LEAST_SHOWN = 0.8;

    private static final int STRETCH = 1 << 14;

    private Dedupe() {}

    /** Gives the sinks what was found, pairs and records in the order of the rows. */
    public static void run(Table table, Settings settings, PairSink pairs, PersonSink persons) {
        Run run = new Run(table, 0, settings);
        Clusters clusters = Clusters.of(table.rows(), run.edges, settings.bits());
        if (!pairs.equals(PairSink.NONE)) {
            PairOrder.forEach(
                    run.edges.size(),
                    edge -> Math.min(one(run, edge), other(run, edge)),
                    edge -> Math.max(one(run, edge), other(run, edge)),
                    edge -> tell(run, edge, settings, pairs));
        }
        tell(run, clusters, persons);
        settings.progress().accept("Grouped the records into persons.");
    }

    private static int one(Run run, int edge) {
        return run.order[run.edges.one.values[edge]];
    }

    private static int other(Run run, int edge) {
        return run.order[run.edges.other.values[edge]];
    }

    private static void tell(Run run, int edge, Settings settings, PairSink pairs) {
        double odds = run.edges.odds(edge);
        double probability = Settings.probability(odds);
        if (probability >= LEAST_SHOWN) {
            pairs.pair(
                    Math.min(one(run, edge), other(run, edge)),
                    Math.max(one(run, edge), other(run, edge)),
                    run.edges.evidence(edge),
                    probability,
                    Run.band(odds, settings.bits()));
        }
    }

    private static void tell(Run run, Clusters clusters, PersonSink persons) {
        int rows = run.order.length;
        int[] lowest = new int[rows];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        for (int at = 0; at < rows; at++) {
            int person = clusters.person(at);
            lowest[person] = Math.min(lowest[person], run.order[at]);
        }
        int[] person = new int[rows];
        double[] cohesion = new double[rows];
        Crew.share((rows + STRETCH - 1) / STRETCH, stretch -> {
            for (int at = stretch * STRETCH; at < Math.min(rows, (stretch + 1) * STRETCH); at++) {
                person[run.order[at]] = lowest[clusters.person(at)];
                cohesion[run.order[at]] = clusters.size(at) == 1 ? 1 : Settings.probability(clusters.cohesion(at));
            }
        });
        for (int row = 0; row < rows; row++) {
            persons.row(row, person[row], cohesion[row]);
        }
    }
}
