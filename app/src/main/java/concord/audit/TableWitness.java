package concord.audit;

import concord.access.Deed;
import concord.access.Witness;
import concord.ledger.Frontier;
import concord.ledger.MerkleLog;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes deeds into the ledger's tables. The frontier's row is locked until the commit, so entries of two acts never
 * mingle and the order of entries is the order of commits.
 */
@Component
class TableWitness implements Witness {

    private static final int SALT_BYTES = 16;

    private final JdbcTemplate jdbc;
    private final SecureRandom random = new SecureRandom();

    TableWitness(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(List<Deed> deeds) {
        Frontier frontier = lockedFrontier();
        List<Entry> entries = entries(deeds, frontier.size());
        insert(entries);
        var nodes = new TableNodes(jdbc);
        var log = new MerkleLog(nodes, frontier);
        log.append(entries.stream().map(Entry::bytes).toList());
        nodes.write();
        jdbc.update(
                "update audit.frontier set bytes = ?", (Object) log.frontier().toBytes());
    }

    private Frontier lockedFrontier() {
        byte[] bytes = jdbc.queryForObject("select bytes from audit.frontier for update", byte[].class);
        if (bytes == null) {
            throw new IllegalStateException("The ledger has no frontier");
        }
        return Frontier.fromBytes(bytes);
    }

    private List<Entry> entries(List<Deed> deeds, long first) {
        var entries = new ArrayList<Entry>();
        for (Deed deed : deeds) {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            entries.add(new Entry(first + entries.size(), deed, salt));
        }
        return entries;
    }

    private void insert(List<Entry> entries) {
        jdbc.batchUpdate("""
                        insert into audit.entry (index, at, post_id, staff_id, via, act, kind, content_digest)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """, entries.stream().map(Entry::row).toList());
        jdbc.batchUpdate(
                "insert into audit.salt (entry_index, salt) values (?, ?)",
                entries.stream()
                        .map(entry -> new Object[] {entry.index, entry.salt})
                        .toList());
        List<Object[]> abouts =
                entries.stream().flatMap(entry -> entry.abouts().stream()).toList();
        if (!abouts.isEmpty()) {
            jdbc.batchUpdate("insert into audit.entry_about (entry_index, kind, record_id) values (?, ?, ?)", abouts);
        }
    }

    /** A deed with its place in the log and its salt. */
    private static final class Entry {

        private final long index;
        private final Deed deed;
        private final byte[] salt;
        private final byte[] digest;

        Entry(long index, Deed deed, byte[] salt) {
            this.index = index;
            this.deed = deed;
            this.salt = salt;
            this.digest = digest(salt, deed.content());
        }

        byte[] bytes() {
            return EntryText.of(index, deed, digest);
        }

        Object[] row() {
            var holder = deed.acting().holder();
            return new Object[] {
                index,
                Timestamp.from(deed.at()),
                deed.acting().post().value(),
                holder == null ? null : holder.value(),
                deed.acting().via().name(),
                deed.act(),
                deed.kind().name(),
                digest
            };
        }

        List<Object[]> abouts() {
            return deed.about().stream()
                    .map(ref -> new Object[] {index, ref.kind(), ref.id()})
                    .toList();
        }

        private static byte[] digest(byte[] salt, String content) {
            try {
                MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
                sha256.update(salt);
                return sha256.digest(content.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
