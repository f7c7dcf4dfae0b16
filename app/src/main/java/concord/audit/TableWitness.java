package concord.audit;

import concord.access.Deed;
import concord.access.Witness;
import concord.ledger.Frontier;
import concord.ledger.MerkleLog;
import concord.platform.gate.RecordRef;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes deeds into the ledger's tables. The frontier's row is locked until the commit, so entries of two acts never
 * mingle and the order of entries is the order of commits.
 */
@Component
class TableWitness implements Witness {

    private static final int SALT_BYTES = 16;

    /** All that belongs to the entries in one statement: every act of the system waits for it. */
    private static final String WRITE = """
            with entry as (
                insert into audit.entry (index, at, post_id, staff_id, via, act, kind, content_digest)
                select * from unnest(?::bigint[], ?::timestamptz[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                    ?::bytea[])),
            salt as (
                insert into audit.salt (entry_index, salt) select * from unnest(?::bigint[], ?::bytea[])),
            about as (
                insert into audit.entry_about (entry_index, kind, record_id)
                select * from unnest(?::bigint[], ?::text[], ?::uuid[])),
            node as (
                insert into audit.node (level, index, hash) select * from unnest(?::integer[], ?::bigint[], ?::bytea[]))
            update audit.frontier set bytes = ?
            """;

    private final JdbcTemplate jdbc;
    private final SecureRandom random = new SecureRandom();

    TableWitness(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(List<Deed> deeds) {
        Frontier frontier = lockedFrontier();
        List<SaltedEntry> entries = entries(deeds, frontier.size());
        var nodes = new NewNodes();
        var log = new MerkleLog(nodes, frontier);
        log.append(entries.stream().map(SaltedEntry::row).map(EntryText::of).toList());
        write(entries, nodes, log.frontier());
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

    private void write(List<SaltedEntry> entries, NewNodes nodes, Frontier frontier) {
        List<EntryRow> rows = entries.stream().map(SaltedEntry::row).toList();
        Long[] indexes = column(rows, EntryRow::index, Long[]::new);
        List<EntryAbout> about = rows.stream()
                .flatMap(row -> row.about().stream().map(ref -> new EntryAbout(row.index(), ref)))
                .toList();
        jdbc.update(
                WRITE,
                indexes,
                column(rows, row -> row.at().toString(), String[]::new),
                column(rows, EntryRow::post, UUID[]::new),
                column(rows, EntryRow::staff, UUID[]::new),
                column(rows, EntryRow::via, String[]::new),
                column(rows, EntryRow::act, String[]::new),
                column(rows, EntryRow::kind, String[]::new),
                column(rows, row -> HexFormat.of().parseHex(row.contentDigest()), byte[][]::new),
                indexes,
                column(entries, SaltedEntry::salt, byte[][]::new),
                column(about, EntryAbout::index, Long[]::new),
                column(about, row -> row.record().kind(), String[]::new),
                column(about, row -> row.record().id(), UUID[]::new),
                nodes.levels(),
                nodes.indexes(),
                nodes.hashes(),
                frontier.toBytes());
    }

    /** A record that an entry names. */
    private record EntryAbout(long index, RecordRef record) {}

    private static <T, C> C[] column(List<T> rows, Function<T, @Nullable C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
