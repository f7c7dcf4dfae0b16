package concord.matching.batch;

import concord.matching.table.Table;

/**
 * Finds the records of one file that are of one person.
 *
 * <p>Deterministic: the same file gives the same persons, on any machine. A record without any evidence is its own person.
 */
public final class Dedupe {

    private Dedupe() {}

    /** Pairs below a probability of this are not given to the sink: nobody can look at them all. */
    static final double LEAST_SHOWN = 0.8;

    public static void run(Table table, Settings settings, PairSink pairs, PersonSink persons) {
        Run run = new Run(table, 0, settings);
        Clusters clusters = Clusters.of(table.rows(), run.edges, settings.bits());
        for (int edge = 0; edge < run.edges.size(); edge++) {
            double odds = run.edges.odds(edge);
            double probability = Settings.probability(odds);
            if (probability >= LEAST_SHOWN) {
                pairs.pair(
                        run.edges.one.values[edge],
                        run.edges.other.values[edge],
                        run.edges.evidence(edge),
                        probability,
                        Run.band(odds, settings.bits()));
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            persons.row(
                    row,
                    clusters.person(row),
                    clusters.size(row) == 1 ? 1 : Settings.probability(clusters.cohesion(row)));
        }
    }
}
