package concord.audit;

import concord.ledger.Hash;
import concord.ledger.NodeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tree's nodes in PostgreSQL, for proofs. {@link TableWitness} writes them. */
final class TableNodes implements NodeStore {

    private final JdbcTemplate jdbc;

    TableNodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Hash node(int level, long index) {
        return jdbc
                .query(
                        "select hash from audit.node where level = ? and index = ?",
                        (row, number) -> new Hash(row.getBytes("hash")),
                        level,
                        index)
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void put(int level, long index, Hash hash) {
        throw new UnsupportedOperationException("Whoever proves something adds nothing");
    }
}
