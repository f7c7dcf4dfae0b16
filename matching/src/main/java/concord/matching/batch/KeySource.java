package concord.matching.batch;

/** One kind of key: rows that share one are worth comparing. */
@FunctionalInterface
interface KeySource {

    /** Adds every key of the row. */
    void keys(int row, LongList out);
}
