package concord.ledger;

import java.util.List;

/**
 * Proves that an entry stands at an index of a log: the hashes beside its way from the leaf to the root.
 *
 * <p>Text form, each line ended by a line feed:
 *
 * <pre>
 * concord-inclusion/1
 * index 5
 * size 8
 * path 3
 * (three lines, each one hash in base64, from the leaf upwards)
 * </pre>
 */
public record InclusionProof(long leafIndex, long size, List<Hash> path) {

    private static final String TITLE = "concord-inclusion/1";

    public InclusionProof {
        if (leafIndex < 0 || leafIndex >= size) {
            throw new IllegalArgumentException("A log of %d entries has no index %d".formatted(size, leafIndex));
        }
        path = List.copyOf(path);
    }

    /**
     * Whether the path leads from this leaf, at this index, to this root. The root alone does not fix the size (some
     * sizes share a path's shape), so take both from one checkpoint: {@link #verify(Hash, Checkpoint)} does.
     */
    public boolean verify(Hash leaf, Hash root) {
        TreeHasher hasher = new TreeHasher();
        Climb climb = new Climb(leafIndex, size);
        Hash node = leaf;
        for (Hash sibling : path) {
            if (climb.isAtTop()) {
                return false;
            }
            node = climb.siblingIsLeft() ? hasher.node(sibling, node) : hasher.node(node, sibling);
            climb.up();
        }
        return climb.isAtTop() && node.equals(root);
    }

    /** Whether the log that the checkpoint describes has this leaf at this index. */
    public boolean verify(Hash leaf, Checkpoint checkpoint) {
        return size == checkpoint.size() && verify(leaf, checkpoint.root());
    }

    public String text() {
        return "%s\nindex %d\nsize %d\n%s".formatted(TITLE, leafIndex, size, TextLines.pathText(path));
    }

    /** Reads what {@link #text} printed; throws {@link MalformedText} at anything else. */
    public static InclusionProof parse(String text) {
        TextLines lines = new TextLines(text);
        lines.expect(TITLE);
        long leafIndex = lines.number("index");
        long size = lines.number("size");
        if (leafIndex >= size) {
            throw lines.malformed("the index is not below the size");
        }
        List<Hash> path = lines.path();
        lines.end();
        return new InclusionProof(leafIndex, size, path);
    }
}
