package concord.audit;

import concord.ledger.Checkpoint;
import concord.ledger.Frontier;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link SealCheckpoint}. A log that has not grown since the last checkpoint is not sealed again. */
@Component
class SealingCheckpoint implements CommandHandler<SealCheckpoint, Long> {

    private final Ledger ledger;
    private final LedgerKey key;
    private final JdbcClient jdbc;
    private final Clock clock;

    SealingCheckpoint(Ledger ledger, LedgerKey key, JdbcClient jdbc, Clock clock) {
        this.ledger = ledger;
        this.key = key;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<Long> handle(SealCheckpoint command, Acting acting) {
        Frontier frontier = ledger.log().frontier();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var signing = key.key();
        var note = new Checkpoint(signing.name(), frontier.size(), frontier.root(), now).sign(signing);
        jdbc.sql("""
                        insert into audit.checkpoint (size, at, note) values (:size, :at, :note)
                        on conflict (size) do nothing
                        """)
                .param("size", frontier.size())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("note", note.text())
                .update();
        return Outcome.done(frontier.size());
    }
}
