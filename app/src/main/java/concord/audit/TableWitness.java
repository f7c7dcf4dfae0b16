package concord.audit;

import concord.access.Deed;
import concord.access.Witness;
import concord.ledger.Frontier;
import concord.ledger.MerkleLog;
import concord.platform.gate.RecordRef;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        List<SaltedEntry> entries = entries(deeds, frontier.size());
        insert(entries);
        var nodes = new TableNodes(jdbc);
        var log = new MerkleLog(nodes, frontier);
        log.append(entries.stream().map(SaltedEntry::row).map(EntryText::of).toList());
        nodes.write();
        jdbc.update(
                "update audit.frontier set bytes = ?", (Object) log.frontier().toBytes());
    }

    @Override
    public List<Witnessed> latestChanges(RecordRef record, int most, Set<String> without) {
        return jdbc.query(
                SeenRow.SELECT + """
                        where e.kind = 'CHANGE' and not (e.act = any (?))
                          and e.index in (select entry_index from audit.entry_about where record_id = ?)
                        order by e.index desc limit ?
                        """,
                (row, number) -> {
                    EntryPage.Seen seen = SeenRow.read(row, number);
                    return new Witnessed(seen.at(), seen.post(), seen.act());
                },
                without.toArray(String[]::new),
                record.id(),
                most);
    }

    private Frontier lockedFrontier() {
        return jdbc.query(
                        "select bytes from audit.frontier for update",
                        (row, number) -> Frontier.fromBytes(row.getBytes("bytes")))
                .getFirst();
    }

    private List<SaltedEntry> entries(List<Deed> deeds, long first) {
        var entries = new ArrayList<SaltedEntry>();
        for (Deed deed : deeds) {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            entries.add(SaltedEntry.of(first + entries.size(), deed, salt));
        }
        return entries;
    }

    private void insert(List<SaltedEntry> entries) {
        jdbc.batchUpdate("""
                        insert into audit.entry (index, at, post_id, staff_id, via, act, kind, content_digest)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """, entries.stream().map(SaltedEntry::columns).toList());
        jdbc.batchUpdate(
                "insert into audit.salt (entry_index, salt) values (?, ?)",
                entries.stream().map(SaltedEntry::saltColumns).toList());
        List<Object[]> abouts =
                entries.stream().flatMap(entry -> entry.aboutColumns().stream()).toList();
        if (!abouts.isEmpty()) {
            jdbc.batchUpdate("insert into audit.entry_about (entry_index, kind, record_id) values (?, ?, ?)", abouts);
        }
    }
}
