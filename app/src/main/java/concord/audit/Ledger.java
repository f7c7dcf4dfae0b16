package concord.audit;

import concord.ledger.Frontier;
import concord.ledger.MerkleLog;
import concord.platform.gate.RecordRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the ledger's tables: the tree as it stands, and the entries as they were hashed. */
@Component
class Ledger {

    private static final int FETCHED_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    Ledger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** For reading: nothing is locked, so what is read is the log as it was when the transaction first looked. */
    MerkleLog log() {
        Frontier frontier = jdbc.query(
                        "select bytes from audit.frontier", (row, number) -> Frontier.fromBytes(row.getBytes("bytes")))
                .getFirst();
        return new MerkleLog(new TableNodes(jdbc), frontier);
    }

    /** Hands over the bytes of the first entries in their order, a few at a time out of the database. */
    void eachEntry(long size, Consumer<byte[]> reader) {
        var streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        streaming.setFetchSize(FETCHED_AT_ONCE);
        streaming.query(
                """
                select e.index, e.at, e.post_id, e.staff_id, e.via, e.act, e.kind, e.content_digest,
                       array(select a.kind || ':' || a.record_id from audit.entry_about a
                             where a.entry_index = e.index) as about
                from audit.entry e where e.index < ? order by e.index
                """,
                row -> {
                    reader.accept(EntryText.of(entry(row)));
                },
                size);
    }

    static EntryRow entry(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong("index"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("post_id", UUID.class),
                row.getObject("staff_id", UUID.class),
                row.getString("via"),
                row.getString("act"),
                row.getString("kind"),
                abouts((String[]) row.getArray("about").getArray()),
                HexFormat.of().formatHex(row.getBytes("content_digest")));
    }

    private static List<RecordRef> abouts(String[] about) {
        return Arrays.stream(about).map(Ledger::about).toList();
    }

    private static RecordRef about(String text) {
        int colon = text.indexOf(':');
        return new RecordRef(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }
}
