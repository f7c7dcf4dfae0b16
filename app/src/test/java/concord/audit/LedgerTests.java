package concord.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.Deed;
import concord.access.Witness;
import concord.ledger.Hash;
import concord.ledger.MerkleLog;
import concord.platform.gate.Acting;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger's tables: what was written can be proved, and what was written cannot be changed. */
@ConcordTest
class LedgerTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    @Autowired
    private Witness witness;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestDatabase database;

    @Test
    void everyEntryIsProvedFromItsOwnRow() {
        write(deed("MakeReferral"), deed("ShowReferral"), deed("AssessAtGateway"));
        transaction.executeWithoutResult(_ -> {
            MerkleLog log = ledger.log();
            long size = log.frontier().size();
            Hash root = log.frontier().root();

            List<byte[]> rows = readEntries(size);

            for (int index = 0; index < size; index++) {
                assertThat(log.inclusion(index, size).verify(Hash.ofLeaf(rows.get(index)), root))
                        .isTrue();
            }
        });
    }

    @Test
    void aChangedRowIsNoticed() {
        write(deed("MakeReferral"));
        long last = database.asOwner()
                .sql("select max(index) from audit.entry")
                .query(Long.class)
                .single();
        database.asSuperuser()
                .sql("update audit.entry set act = 'NothingHappened' where index = :last")
                .param("last", last)
                .update();

        transaction.executeWithoutResult(_ -> {
            MerkleLog log = ledger.log();
            byte[] changed = readEntries(last + 1).get((int) last);
            assertThat(log.inclusion(last, last + 1).verify(Hash.ofLeaf(changed), log.root(last + 1)))
                    .isFalse();
        });
        database.asSuperuser()
                .sql("update audit.entry set act = 'MakeReferral' where index = :last")
                .param("last", last)
                .update();
    }

    @Test
    void theApplicationCannotChangeOrRemoveAnEntry() {
        assertThatThrownBy(() -> jdbc.update("update audit.entry set act = 'X'"))
                .hasMessageContaining("audit.entry");
        assertThatThrownBy(() -> jdbc.update("delete from audit.entry")).hasMessageContaining("audit.entry");
    }

    @Test
    void aDeedThatWasRolledBackHasNoEntry() {
        long before = count();

        transaction.executeWithoutResult(status -> {
            declareSystem();
            witness.record(List.of(deed("MakeReferral")));
            status.setRollbackOnly();
        });

        assertThat(count()).isEqualTo(before);
    }

    private List<byte[]> readEntries(long size) {
        declareSystem();
        var rows = new ArrayList<byte[]>();
        ledger.eachEntry(size, rows::add);
        return rows;
    }

    private void write(Deed... deeds) {
        transaction.executeWithoutResult(_ -> {
            declareSystem();
            witness.record(List.of(deeds));
        });
    }

    private void declareSystem() {
        jdbc.queryForObject(
                "select set_config('concord.post', ?, true)",
                String.class,
                Acting.SYSTEM_POST.value().toString());
    }

    private long count() {
        return database.asOwner()
                .sql("select count(*) from audit.entry")
                .query(Long.class)
                .single();
    }

    private static Deed deed(String act) {
        return new Deed(
                NOON,
                Acting.system(),
                act,
                Deed.Kind.CHANGE,
                List.of(new RecordRef("referral", UUID.randomUUID()), new RecordRef("area", UUID.randomUUID())),
                "{\"a\":1}");
    }
}
