package concord.people.domain;

import concord.people.Equality;
import concord.people.InvolvementId;
import concord.people.RecordEquality;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes answers into the store that no one reads back row by row. */
@Component
class RecordingEquality implements CommandHandler<RecordEquality, InvolvementId> {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    RecordingEquality(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<InvolvementId> handle(RecordEquality command, Acting acting) {
        for (Equality answer : command.answers()) {
            jdbc.sql("""
                            insert into people.equality
                                (id, involvement_id, characteristic, how, value, recorded_at, recorded_by_post)
                            values (:id, :involvement, :characteristic, :how, :value, :now, :by)
                            """)
                    .param("id", ids.next())
                    .param("involvement", command.involvement().value())
                    .param("characteristic", answer.characteristic().name())
                    .param("how", answer.how().name())
                    .param("value", answer.value())
                    .param("now", OffsetDateTime.now(clock))
                    .param("by", acting.post().value())
                    .update();
        }
        return Outcome.done(command.involvement());
    }
}
