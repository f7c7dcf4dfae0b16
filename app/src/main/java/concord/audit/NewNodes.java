package concord.audit;

import concord.ledger.Hash;
import concord.ledger.NodeStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nodes that an append brings, on their way into the table. An append reads none. */
final class NewNodes implements NodeStore {

    private final List<Integer> levels = new ArrayList<>();
    private final List<Long> indexes = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();

    @Override
    public @Nullable Hash node(int level, long index) {
        throw new UnsupportedOperationException("An append reads no node");
    }

    @Override
    public void put(int level, long index, Hash hash) {
        levels.add(level);
        indexes.add(index);
        hashes.add(hash.bytes());
    }

    Integer[] levels() {
        return levels.toArray(Integer[]::new);
    }

    Long[] indexes() {
        return indexes.toArray(Long[]::new);
    }

    byte[][] hashes() {
        return hashes.toArray(byte[][]::new);
    }
}
