package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link UseApiToken}. A token that is unknown, revoked or past its day is refused in the same words. */
@Component
class UsingApiToken implements CommandHandler<UseApiToken, ApiCaller> {

    private final JdbcClient jdbc;
    private final Clock clock;

    UsingApiToken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<ApiCaller> handle(UseApiToken command, Acting acting) {
        return jdbc.sql("""
                        update access.api_token set last_used = :now
                        where token_hash = :hash and revoked_at is null and expires_at > :now
                        returning post_id, name, scopes, issued_at, expires_at
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("hash", HexFormat.of().parseHex(command.tokenHash()))
                .query(UsingApiToken::caller)
                .optional()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private static ApiCaller caller(ResultSet row, int number) throws SQLException {
        return new ApiCaller(
                new PostId(row.getObject("post_id", UUID.class)),
                row.getString("name"),
                Set.of(row.getString("scopes").split(" ")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
