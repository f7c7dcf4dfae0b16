package concord.partnership.domain;

import concord.partnership.PartnershipRefusal;
import concord.partnership.RequireTraining;
import concord.partnership.Role;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link RequireTraining}. What was required before stays readable. */
@Component
class RequiringTraining implements CommandHandler<RequireTraining, Role> {

    private static final String END = """
            update partnership.required_training set ended_at = :now
             where role = :role and course = :course and ended_at is null
            """;

    private static final String INSERT = """
            insert into partnership.required_training (id, role, course, enforced, set_at, set_by)
            values (:id, :role, :course, :enforced, :now, :post)
            """;

    private final JdbcClient jdbc;
    private final Vocabularies vocabularies;
    private final Ids ids;
    private final Clock clock;

    RequiringTraining(JdbcClient jdbc, Vocabularies vocabularies, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.vocabularies = vocabularies;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<Role> handle(RequireTraining command, Acting acting) {
        if (!vocabularies.legal(Lists.COURSE, command.course(), LocalDate.now(clock))) {
            return Outcome.refused(PartnershipRefusal.NOT_A_VALUE);
        }
        jdbc.sql(END)
                .param("role", command.role().name())
                .param("course", command.course())
                .param("now", OffsetDateTime.now(clock))
                .update();
        switch (command.need()) {
            case NOT_NEEDED -> {}
            case EXPECTED -> insert(command, false, acting);
            case OBLIGATORY -> insert(command, true, acting);
        }
        return Outcome.done(command.role());
    }

    private void insert(RequireTraining command, boolean enforced, Acting acting) {
        jdbc.sql(INSERT)
                .param("id", ids.next())
                .param("role", command.role().name())
                .param("course", command.course())
                .param("enforced", enforced)
                .param("now", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .update();
    }
}
