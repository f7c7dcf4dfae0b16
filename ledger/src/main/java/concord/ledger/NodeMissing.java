package concord.ledger;

/** The store lacks a node that a log of this size must have: the store is damaged, or the frontier is not its own. */
public final class NodeMissing extends IllegalStateException {

    NodeMissing(int level, long index) {
        super("The node store has no node %d at level %d".formatted(index, level));
    }
}
