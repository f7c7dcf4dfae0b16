package concord.ledger;

import java.util.ArrayList;
import java.util.List;

/** Works out roots and proofs from the stored complete subtrees, by the recursions of RFC 9162 section 2.1. */
record Subtrees(NodeStore store, TreeHasher hasher) {

    Hash root(long size) {
        return size == 0 ? hasher.empty() : hash(0, size);
    }

    List<Hash> inclusion(long leafIndex, long size) {
        List<Hash> path = new ArrayList<>();
        include(leafIndex, 0, size, path);
        return path;
    }

    List<Hash> consistency(long fromSize, long toSize) {
        List<Hash> path = new ArrayList<>();
        if (fromSize > 0) {
            extend(fromSize, 0, toSize, path);
        }
        return path;
    }

    /** PATH of section 2.1.3.1, for the entries from start to before end. */
    private void include(long leaf, long start, long end, List<Hash> path) {
        if (end - start == 1) {
            return;
        }
        long middle = middle(start, end);
        if (leaf < middle) {
            include(leaf, start, middle, path);
            path.add(hash(middle, end));
        } else {
            include(leaf, middle, end, path);
            path.add(hash(start, middle));
        }
    }

    /** SUBPROOF of section 2.1.4.1; the verifier knows the old root itself, so it is left out where it is whole. */
    private void extend(long oldEnd, long start, long end, List<Hash> path) {
        if (oldEnd == end) {
            if (start > 0) {
                path.add(hash(start, end));
            }
            return;
        }
        long middle = middle(start, end);
        if (oldEnd <= middle) {
            extend(oldEnd, start, middle, path);
            path.add(hash(middle, end));
        } else {
            extend(oldEnd, middle, end, path);
            path.add(hash(start, middle));
        }
    }

    private Hash hash(long start, long end) {
        if (Long.bitCount(end - start) == 1) {
            return complete(start, Long.numberOfTrailingZeros(end - start));
        }
        long middle = middle(start, end);
        return hasher.node(hash(start, middle), hash(middle, end));
    }

    private Hash complete(long start, int level) {
        Hash node = store.node(level, start >>> level);
        if (node == null) {
            throw new NodeMissing(level, start >>> level);
        }
        return node;
    }

    /** Where the tree over these entries forks: after the largest power of two that is smaller than their number. */
    private static long middle(long start, long end) {
        return start + Long.highestOneBit(end - start - 1);
    }
}
