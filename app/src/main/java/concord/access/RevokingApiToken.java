package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link RevokeApiToken}. */
@Component
class RevokingApiToken implements CommandHandler<RevokeApiToken, ApiTokenId> {

    private final JdbcClient jdbc;
    private final Clock clock;

    RevokingApiToken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<ApiTokenId> handle(RevokeApiToken command, Acting acting) {
        int ended = jdbc.sql("update access.api_token set revoked_at = :at where id = :id and revoked_at is null")
                .param("at", OffsetDateTime.now(clock))
                .param("id", command.token().value())
                .update();
        return ended == 1 ? Outcome.done(command.token()) : Outcome.refused(new GateRefusal.NotFound());
    }
}
