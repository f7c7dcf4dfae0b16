package concord.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Proves that a log only grew between two sizes: nothing in the older one was changed, removed or moved.
 *
 * <p>Text form, each line ended by a line feed:
 *
 * <pre>
 * concord-consistency/1
 * from 6
 * to 8
 * path 3
 * (three lines, each one hash in base64)
 * </pre>
 */
public record ConsistencyProof(long fromSize, long toSize, List<Hash> path) {

    private static final String TITLE = "concord-consistency/1";

    public ConsistencyProof {
        if (fromSize < 0 || fromSize > toSize) {
            throw new IllegalArgumentException("A log does not grow from %d to %d".formatted(fromSize, toSize));
        }
        path = List.copyOf(path);
    }

    /**
     * Whether the path leads both to the old root and to the new one. Every log extends the empty one, so from size 0
     * the new root is not looked at. As roots alone do not fix the sizes, prefer
     * {@link #verify(Checkpoint, Checkpoint)}.
     */
    public boolean verify(Hash oldRoot, Hash newRoot) {
        if (fromSize == toSize) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        if (fromSize == 0) {
            return path.isEmpty() && oldRoot.equals(Hash.ofEmptyLog());
        }
        List<Hash> hashes = withOldRootWhereItIsWhole(oldRoot);
        return !hashes.isEmpty() && leads(hashes, oldRoot, newRoot);
    }

    /** Whether both checkpoints are of one log and the newer log begins with the whole of the older. */
    public boolean verify(Checkpoint older, Checkpoint newer) {
        return older.origin().equals(newer.origin())
                && fromSize == older.size()
                && toSize == newer.size()
                && verify(older.root(), newer.root());
    }

    private List<Hash> withOldRootWhereItIsWhole(Hash oldRoot) {
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(fromSize) == 1) {
            hashes.addFirst(oldRoot);
        }
        return hashes;
    }

    private boolean leads(List<Hash> hashes, Hash oldRoot, Hash newRoot) {
        TreeHasher hasher = new TreeHasher();
        Climb climb = Climb.fromOldEnd(fromSize, toSize);
        Hash old = hashes.getFirst();
        Hash grown = old;
        for (Hash sibling : hashes.subList(1, hashes.size())) {
            if (climb.isAtTop()) {
                return false;
            }
            if (climb.siblingIsLeft()) {
                old = hasher.node(sibling, old);
                grown = hasher.node(sibling, grown);
            } else {
                grown = hasher.node(grown, sibling);
            }
            climb.up();
        }
        return climb.isAtTop() && old.equals(oldRoot) && grown.equals(newRoot);
    }

    public String text() {
        return "%s\nfrom %d\nto %d\n%s".formatted(TITLE, fromSize, toSize, TextLines.pathText(path));
    }

    /** Reads what {@link #text} printed; throws {@link MalformedText} at anything else. */
    public static ConsistencyProof parse(String text) {
        TextLines lines = new TextLines(text);
        lines.expect(TITLE);
        long fromSize = lines.number("from");
        long toSize = lines.number("to");
        if (fromSize > toSize) {
            throw lines.malformed("the log does not grow from one size to the other");
        }
        List<Hash> path = lines.path();
        lines.end();
        return new ConsistencyProof(fromSize, toSize, path);
    }
}
