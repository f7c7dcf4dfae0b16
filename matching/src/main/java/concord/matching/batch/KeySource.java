package concord.matching.batch;

/** One kind of key: rows that share one are worth comparing. For many threads. */
@FunctionalInterface
interface KeySource {

    /**
     * Adds every key of the row.
     *
     * @param words the words of its name
     */
    void keys(int row, RowWords words, LongList out);
}
