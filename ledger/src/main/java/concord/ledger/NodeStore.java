package concord.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Where the nodes of a log's tree are kept: the hash of every complete subtree, under its level (0 for leaves) and its
 * index within the level from the left. Append-only: a node once put never changes.
 *
 * <p>An append only puts, two nodes for each entry on average, and each level in order of its index; proofs and roots
 * only read. An implementer that gathers puts into batches writes them before it answers a read.
 */
public interface NodeStore {

    /** The hash kept there, or null where none has been put. */
    @Nullable
    Hash node(int level, long index);

    /** Keeps a hash. To put another hash in a place that is taken is a fault and must throw. */
    void put(int level, long index, Hash hash);

    /** A store for tests and for small logs, gone with the process. Not for several threads. */
    static NodeStore inMemory() {
        return new InMemoryNodeStore();
    }
}
