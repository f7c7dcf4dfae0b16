package concord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The log itself: appends entries, and proves what is in it and that it only ever grew.
 *
 * <p>Made for one transaction and one thread: read the stored frontier under a lock, append, store the new frontier,
 * commit. After a failed append or a roll-back throw the object away and start again from the stored frontier.
 */
public final class MerkleLog {

    /** The most bytes that one entry may have, so that a reader of an {@link Export} knows when a line is too long. */
    public static final int LONGEST_ENTRY = 1 << 20;

    private final NodeStore store;
    private final Peaks peaks;

    public MerkleLog(NodeStore store, Frontier frontier) {
        this.store = store;
        this.peaks = new Peaks(frontier);
    }

    /** Where the log stands now; {@code frontier().root()} is its root without a read. */
    public Frontier frontier() {
        return peaks.frontier();
    }

    /** Appends one entry. Reads nothing from the store. */
    public Appended append(byte[] leafData) {
        return append(List.of(leafData));
    }

    /** Appends entries in their order, all or, where one is too long, none. Reads nothing from the store. */
    public Appended append(List<byte[]> entries) {
        entries.forEach(MerkleLog::requireProperLength);
        long first = peaks.size();
        List<Hash> leaves = new ArrayList<>(entries.size());
        for (byte[] leafData : entries) {
            leaves.add(peaks.add(leafData, store::put));
        }
        return new Appended(first, leaves, frontier());
    }

    /** The root that the log had at that size, worked out from the store. Throws {@link NodeMissing}. */
    public Hash root(long size) {
        return subtrees().root(reached(size));
    }

    /** Proves that the entry stands at that index in the log of that size. Throws {@link NodeMissing}. */
    public InclusionProof inclusion(long leafIndex, long size) {
        Objects.checkIndex(leafIndex, reached(size));
        return new InclusionProof(leafIndex, size, subtrees().inclusion(leafIndex, size));
    }

    /** Proves that the log of the later size begins with the log of the earlier. Throws {@link NodeMissing}. */
    public ConsistencyProof consistency(long fromSize, long toSize) {
        Objects.checkFromToIndex(fromSize, reached(toSize), toSize);
        return new ConsistencyProof(fromSize, toSize, subtrees().consistency(fromSize, toSize));
    }

    static void requireProperLength(byte[] leafData) {
        if (leafData.length > LONGEST_ENTRY) {
            throw new IllegalArgumentException("An entry has at most %d bytes".formatted(LONGEST_ENTRY));
        }
    }

    private Subtrees subtrees() {
        return new Subtrees(store, new TreeHasher());
    }

    private long reached(long size) {
        if (size < 0 || size > peaks.size()) {
            throw new IndexOutOfBoundsException("The log has %d entries, not %d".formatted(peaks.size(), size));
        }
        return size;
    }
}
