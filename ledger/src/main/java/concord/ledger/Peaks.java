package concord.ledger;

import java.util.ArrayList;
import java.util.List;

/** A frontier in motion: takes leaf after leaf in bounded memory and knows the root at every point. */
final class Peaks {

    private final TreeHasher hasher = new TreeHasher();
    private final List<Hash> peaks;
    private long size;

    Peaks(Frontier frontier) {
        peaks = new ArrayList<>(frontier.peaks());
        size = frontier.size();
    }

    /** Hashes an entry and adds it, and tells of every subtree that it completes, leaf first. */
    Hash add(byte[] leafData, Completed completed) {
        Hash leaf = hasher.leaf(leafData);
        completed.node(0, size, leaf);
        Hash node = leaf;
        for (int level = 1; isOdd(size >>> (level - 1)); level++) {
            node = hasher.node(peaks.removeLast(), node);
            completed.node(level, size >>> level, node);
        }
        peaks.add(node);
        size++;
        return leaf;
    }

    /** Adds an entry of which only the root is wanted. */
    Hash add(byte[] leafData) {
        return add(leafData, (level, index, hash) -> {});
    }

    long size() {
        return size;
    }

    Frontier frontier() {
        return new Frontier(size, peaks);
    }

    Hash root() {
        if (peaks.isEmpty()) {
            return hasher.empty();
        }
        Hash root = peaks.getLast();
        for (Hash peak : peaks.reversed().subList(1, peaks.size())) {
            root = hasher.node(peak, root);
        }
        return root;
    }

    private static boolean isOdd(long number) {
        return (number & 1) == 1;
    }

    /** Is told of each node whose subtree has become complete and will never change again. */
    interface Completed {
        void node(int level, long index, Hash hash);
    }
}
