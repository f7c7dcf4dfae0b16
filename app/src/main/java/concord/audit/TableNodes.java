package concord.audit;

import concord.ledger.Hash;
import concord.ledger.NodeStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tree's nodes in PostgreSQL, in the transaction of the caller. Puts are gathered and written together; a node
 * that stands already cannot be put again, for the primary key forbids it.
 */
final class TableNodes implements NodeStore {

    private final JdbcTemplate jdbc;
    private final List<Object[]> gathered = new ArrayList<>();

    TableNodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Hash node(int level, long index) {
        write();
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
        gathered.add(new Object[] {level, index, hash.bytes()});
    }

    void write() {
        if (!gathered.isEmpty()) {
            jdbc.batchUpdate("insert into audit.node (level, index, hash) values (?, ?, ?)", gathered);
            gathered.clear();
        }
    }
}
