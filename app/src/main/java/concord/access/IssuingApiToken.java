package concord.access;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link IssueApiToken}. */
@Component
class IssuingApiToken implements CommandHandler<IssueApiToken, ApiTokenId> {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    IssuingApiToken(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<ApiTokenId> handle(IssueApiToken command, Acting acting) {
        var id = new ApiTokenId(ids.next());
        jdbc.sql("""
                        insert into access.api_token
                            (id, post_id, name, token_hash, scopes, issued_at, issued_by, expires_at)
                        values (:id, :post, :name, :hash, :scopes, :at, :by, :expires)
                        """)
                .param("id", id.value())
                .param("post", command.post().value())
                .param("name", command.name())
                .param("hash", HexFormat.of().parseHex(command.tokenHash()))
                .param(
                        "scopes",
                        String.join(" ", command.scopes().stream().sorted().toList()))
                .param("at", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .param("expires", command.expires().atOffset(ZoneOffset.UTC))
                .update();
        return Outcome.done(id);
    }
}
