package concord.demonstration;

import concord.cases.CaseId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which case a told referral opened, for a start that goes on where another was cut short. */
@Component
@Profile("demo")
class OpenedCases {

    private final JdbcClient jdbc;

    OpenedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A referral that joined a case opened none. */
    void note(int number, CaseId id, Instant at) {
        jdbc.sql("""
                        insert into demonstration.opened (number, case_id, opened_at) values (:number, :case, :at)
                        on conflict (case_id) do nothing
                        """)
                .param("number", number)
                .param("case", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<OpenedCase> of(Plot plot) {
        return jdbc.sql("select case_id, opened_at from demonstration.opened where number = :number")
                .param("number", plot.number())
                .query((row, _) -> new OpenedCase(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
