package concord.matching.batch;

/** Pairs of rows that may be of one person, in order of their rows, each with the log2 odds that they are. */
final class Edges {

    final IntList one = new IntList(1024);
    final IntList other = new IntList(1024);
    private float[] odds = new float[1024];
    private float[] evidence = new float[1024];

    int size() {
        return one.size;
    }

    void add(int row, int with, double bits, double weight) {
        if (one.size == odds.length) {
            int more = odds.length + (odds.length >> 1);
            odds = java.util.Arrays.copyOf(odds, more);
            evidence = java.util.Arrays.copyOf(evidence, more);
        }
        odds[one.size] = (float) bits;
        evidence[one.size] = (float) weight;
        one.add(row);
        other.add(with);
    }

    void addAll(Edges more) {
        for (int at = 0; at < more.size(); at++) {
            add(more.one.values[at], more.other.values[at], more.odds[at], more.evidence[at]);
        }
    }

    double odds(int edge) {
        return odds[edge];
    }

    double evidence(int edge) {
        return evidence[edge];
    }
}
