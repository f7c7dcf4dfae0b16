package concord.partnership.domain;

import concord.partnership.Agencies;
import concord.partnership.PartnershipRefusal;
import concord.partnership.RegisterAgency;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link RegisterAgency}. */
@Component
class RegisteringAgency implements CommandHandler<RegisterAgency, AgencyId> {

    private static final String INSERT = """
            insert into partnership.agency (id, name, sector, schedule_7)
            values (:id, :name, :sector, :schedule7)
            """;

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Vocabularies vocabularies;
    private final Ids ids;
    private final Clock clock;

    RegisteringAgency(JdbcClient jdbc, Agencies agencies, Vocabularies vocabularies, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.vocabularies = vocabularies;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<AgencyId> handle(RegisterAgency command, Acting acting) {
        if (!vocabularies.legal(Lists.SECTOR, command.sector(), LocalDate.now(clock))) {
            return Outcome.refused(PartnershipRefusal.NOT_A_VALUE);
        }
        if (agencies.byName(command.name()).isPresent()) {
            return Outcome.refused(PartnershipRefusal.AGENCY_NAME_TAKEN);
        }
        AgencyId agency = new AgencyId(ids.next());
        jdbc.sql(INSERT)
                .param("id", agency.value())
                .param("name", command.name())
                .param("sector", command.sector())
                .param("schedule7", command.schedule7())
                .update();
        return Outcome.done(agency);
    }
}
