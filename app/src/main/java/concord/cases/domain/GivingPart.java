package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.GivePart;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a post its part in a case. */
@Component
class GivingPart implements CommandHandler<GivePart, CaseId> {

    private final JdbcClient jdbc;
    private final Clock clock;

    GivingPart(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseId> handle(GivePart command, Acting acting) {
        jdbc.sql("""
                        insert into cases.part (case_id, post_id, kind, given_at) values (:case, :post, :kind, :at)
                        on conflict (case_id, post_id, kind) do update set ended_at = null
                        """)
                .param("case", command.caseId().value())
                .param("post", command.post().value())
                .param("kind", command.kind().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return Outcome.done(command.caseId());
    }
}
