package concord.matching.batch;

import concord.matching.Band;

/** Takes the pairs of a run, one by one, in the order of their rows. */
@FunctionalInterface
public interface PairSink {

    /** For who wants the persons alone. */
    PairSink NONE = (_, _, _, _, _) -> {};

    /**
     * @param left the row of the one record; in a link run a row of LEFT
     * @param right the row of the other; in a link run a row of RIGHT, counted from 0
     * @param bits the weight of the evidence, as log2 of the likelihood ratio
     * @param probability that both are of one person on the scale of {@link Settings}: its order is the order of the odds, but it is not
     *     the share of such pairs that are right
     */
    void pair(int left, int right, double bits, double probability, Band band);
}
