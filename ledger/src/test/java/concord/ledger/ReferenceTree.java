package concord.ledger;

import java.util.ArrayList;
import java.util.List;

/** The tree hash of RFC 6962 section 2.1, written down as it stands there, to measure the real one against. */
final class ReferenceTree {

    private ReferenceTree() {}

    static Hash root(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return Hash.ofEmptyLog();
        }
        if (entries.size() == 1) {
            return Hash.ofLeaf(entries.getFirst());
        }
        int split = Integer.highestOneBit(entries.size() - 1);
        return new TreeHasher().node(root(entries.subList(0, split)), root(entries.subList(split, entries.size())));
    }

    /** On which side the sibling stands at each step from the leaf to the root; true is left. */
    static List<Boolean> sides(int index, int size) {
        if (size == 1) {
            return List.of();
        }
        int split = Integer.highestOneBit(size - 1);
        boolean left = index >= split;
        List<Boolean> sides = new ArrayList<>(left ? sides(index - split, size - split) : sides(index, split));
        sides.add(left);
        return sides;
    }
}
