package concord.ledger;

/** The way of a verifier up the tree, known from sizes alone (RFC 9162 sections 2.1.3.2 and 2.1.4.2). */
final class Climb {

    private long node;
    private long last;

    /** Starts at a leaf of a log of that size. */
    Climb(long leaf, long size) {
        node = leaf;
        last = size - 1;
    }

    /** Goes up from the last leaf of the old log to the largest complete subtree that ends with it. */
    static Climb fromOldEnd(long fromSize, long toSize) {
        Climb climb = new Climb(fromSize - 1, toSize);
        while (climb.isRightChild()) {
            climb.shift();
        }
        return climb;
    }

    boolean isAtTop() {
        return last == 0;
    }

    /** Whether the next hash of the path stands to the left of the node reached. */
    boolean siblingIsLeft() {
        return isRightChild() || node == last;
    }

    void up() {
        // The last node of a level has no sibling: it rises alone until it is the right child of something.
        if (node == last) {
            while (!isRightChild() && node != 0) {
                shift();
            }
        }
        shift();
    }

    private boolean isRightChild() {
        return (node & 1) == 1;
    }

    private void shift() {
        node >>>= 1;
        last >>>= 1;
    }
}
