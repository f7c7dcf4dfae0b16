package concord.matching;

/**
 * Numbers filed under keys of 48 bits, read by any thread at any time. Two meanings may share a key by chance; whoever reads takes the numbers
 * as suggestions and compares the records.
 */
sealed interface Layer permits Postings, SortedPostings {

    /** So many of the lower bits of a hash are no part of the key. */
    int HASH_BITS_LEFT_OFF = 16;

    /** The key of a well-mixed hash. */
    static long key(long hash) {
        return hash >>> HASH_BITS_LEFT_OFF;
    }

    /** Gives the reader each number that was filed under the key, in the order in which they were filed. */
    void forEach(long key, Numbers reader);

    /**
     * Reads where some keys lie, so that {@link #forEach} finds them near: they lie all over the memory, and many that are asked for at once come nearly
     * as fast as one.
     *
     * @param read takes what was read, which means nothing
     */
    void bringNear(long[] keys, int from, int to, long[] read);

    /** How many numbers are filed here, those of records gone since among them. */
    long size();
}
