package concord.matching.batch;

import concord.matching.Band;

/** Takes the pairs of a run, one by one, in an order that means nothing. */
@FunctionalInterface
public interface PairSink {

    /** For who wants the persons alone. */
    PairSink NONE = (_, _, _, _, _) -> {};

    /**
     * @param left the row of the one record; in a link run a row of LEFT
     * @param right the row of the other; in a link run a row of RIGHT, counted from 0
     * @param bits the weight of the evidence, as log2 of the likelihood ratio
     * @param probability that both are of one person, as the model sees it
     */
    void pair(int left, int right, double bits, double probability, Band band);
}
