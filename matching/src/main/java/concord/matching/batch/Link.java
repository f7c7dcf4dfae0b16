package concord.matching.batch;

import concord.matching.table.TwoFiles;

/**
 * Finds for the records of one file those of another that are of the same person.
 *
 * <p>A record may have several partners, unless the files turn out to hold each person once: then each record has at most one. Deterministic.
 */
public final class Link {

    private Link() {}

    /** Gives the sink the pairs that reach the threshold, in the order of the rows of the first file, then of the second. */
    public static void run(TwoFiles files, Settings settings, PairSink pairs) {
        if (files.left() == 0 || files.left() == files.both().rows()) {
            return;
        }
        Run run = new Run(files.both(), files.left(), settings);
        boolean[] chosen = new Competition(run.edges, files.both().rows(), files.left()).chosen(settings.bits());
        PairOrder.forEach(
                chosen.length,
                edge -> run.order[run.edges.one.values[edge]],
                edge -> run.order[run.edges.other.values[edge]],
                edge -> {
                    if (chosen[edge]) {
                        double odds = Math.max(settings.bits(), run.edges.odds(edge));
                        pairs.pair(
                                run.order[run.edges.one.values[edge]],
                                run.order[run.edges.other.values[edge]] - files.left(),
                                run.edges.evidence(edge),
                                Math.max(settings.threshold(), Settings.probability(odds)),
                                Run.band(odds, settings.bits()));
                    }
                });
    }
}
