package concord.partnership.domain;

import concord.partnership.PartnershipRefusal;
import concord.partnership.RecordTraining;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.StaffId;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link RecordTraining}. */
@Component
class RecordingTraining implements CommandHandler<RecordTraining, StaffId> {

    private static final String INSERT = """
            insert into partnership.training (id, staff_id, course, completed, expires)
            values (:id, :staff, :course, :completed, :expires)
            """;

    private final JdbcClient jdbc;
    private final Vocabularies vocabularies;
    private final Ids ids;
    private final Clock clock;

    RecordingTraining(JdbcClient jdbc, Vocabularies vocabularies, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.vocabularies = vocabularies;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<StaffId> handle(RecordTraining command, Acting acting) {
        if (command.completed().isAfter(LocalDate.now(clock))) {
            return Outcome.refused(PartnershipRefusal.DAY_TO_COME);
        }
        if (!vocabularies.legal(Lists.COURSE, command.course(), command.completed())) {
            return Outcome.refused(PartnershipRefusal.NOT_A_VALUE);
        }
        jdbc.sql(INSERT)
                .param("id", ids.next())
                .param("staff", command.staff().value())
                .param("course", command.course())
                .param("completed", command.completed())
                .param("expires", command.expires())
                .update();
        return Outcome.done(command.staff());
    }
}
