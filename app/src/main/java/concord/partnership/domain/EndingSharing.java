package concord.partnership.domain;

import concord.partnership.AgreementId;
import concord.partnership.EndSharing;
import concord.partnership.PartnershipRefusal;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link EndSharing}. */
@Component
class EndingSharing implements CommandHandler<EndSharing, AgreementId> {

    private static final String DAYS =
            "select from_day, until_day from partnership.sharing_agreement where id = :agreement";

    private static final String END = """
            update partnership.sharing_agreement set until_day = :lastDay, version = version + 1
             where id = :agreement
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EndingSharing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<AgreementId> handle(EndSharing command, Acting acting) {
        Span days = jdbc.sql(DAYS)
                .param("agreement", command.agreement().value())
                .query((row, _) -> Span.read(row))
                .single();
        Optional<PartnershipRefusal> objection = objection(days, command.lastDay());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        jdbc.sql(END)
                .param("agreement", command.agreement().value())
                .param("lastDay", command.lastDay())
                .update();
        return Outcome.done(command.agreement());
    }

    private Optional<PartnershipRefusal> objection(Span days, LocalDate lastDay) {
        if (days.until() != null && !lastDay.isBefore(days.until())) {
            return Optional.of(PartnershipRefusal.ENDED_ALREADY);
        }
        if (lastDay.isBefore(days.from())) {
            return Optional.of(PartnershipRefusal.BEFORE_IT_BEGAN);
        }
        // What was shared under it until yesterday was shared lawfully and stays so.
        return lastDay.isBefore(LocalDate.now(clock).minusDays(1))
                ? Optional.of(PartnershipRefusal.DAY_HAS_PASSED)
                : Optional.empty();
    }
}
