package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves a clock with its record. */
@Component
class MovingRetentionClock implements CommandHandler<MoveRetentionClock, RecordRef> {

    private final JdbcClient jdbc;

    MovingRetentionClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<RecordRef> handle(MoveRetentionClock command, Acting acting) {
        jdbc.sql("update retention.clock set area_id = :to where record_kind = :kind and record_id = :id")
                .param("to", command.to().value())
                .param("kind", command.record().kind())
                .param("id", command.record().id())
                .update();
        return Outcome.done(command.record());
    }
}
