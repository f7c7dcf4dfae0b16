package concord.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps each level of the tree as one growing list. */
final class InMemoryNodeStore implements NodeStore {

    private final List<List<Hash>> levels = new ArrayList<>();

    @Override
    public @Nullable Hash node(int level, long index) {
        return isKept(level, index) ? levels.get(level).get((int) index) : null;
    }

    @Override
    public void put(int level, long index, Hash hash) {
        Hash kept = node(level, index);
        if (kept == null) {
            add(level, index, hash);
        } else if (!kept.equals(hash)) {
            throw new IllegalStateException("Node %d of level %d is taken".formatted(index, level));
        }
    }

    private void add(int level, long index, Hash hash) {
        while (levels.size() <= level) {
            levels.add(new ArrayList<>());
        }
        List<Hash> nodes = levels.get(level);
        if (index != nodes.size()) {
            throw new IllegalStateException("Node %d of level %d comes out of turn".formatted(index, level));
        }
        nodes.add(hash);
    }

    private boolean isKept(int level, long index) {
        return level < levels.size() && index < levels.get(level).size();
    }
}
