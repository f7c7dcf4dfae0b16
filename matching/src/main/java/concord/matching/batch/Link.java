package concord.matching.batch;

import concord.matching.table.TwoFiles;

/** Finds for the records of one file those of another that are of the same person. */
public final class Link {

    private Link() {}

    public static void run(TwoFiles files, Settings settings, PairSink pairs) {
        Run run = new Run(files.both(), files.left(), settings);
        boolean[] chosen = chosen(run, files.left(), settings.bits());
        for (int edge = 0; edge < run.edges.size(); edge++) {
            double odds = run.edges.odds(edge);
            double probability = Settings.probability(odds);
            if (chosen[edge]) {
                pairs.pair(
                        run.edges.one.values[edge],
                        run.edges.other.values[edge] - files.left(),
                        run.edges.evidence(edge),
                        probability,
                        Run.band(odds, settings.bits()));
            }
        }
    }

    static boolean[] chosen(Run run, int left, double threshold) {
        boolean[] chosen = new boolean[run.edges.size()];
        for (int edge = 0; edge < chosen.length; edge++) {
            chosen[edge] = run.edges.odds(edge) >= threshold;
        }
        return chosen;
    }
}
