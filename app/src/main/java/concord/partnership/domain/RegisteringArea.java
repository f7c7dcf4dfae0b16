package concord.partnership.domain;

import concord.partnership.Agencies;
import concord.partnership.Agency;
import concord.partnership.PartnershipRefusal;
import concord.partnership.RegisterArea;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link RegisterArea}. */
@Component
class RegisteringArea implements CommandHandler<RegisterArea, AreaId> {

    private static final String TAKEN =
            "select exists (select from partnership.area where code = :code or name = :name)";

    private static final String INSERT = """
            insert into partnership.area (id, code, name, led_by, council, calendar)
            values (:id, :code, :name, :ledBy, :council, :calendar)
            """;

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final AreaForces forces;
    private final Ids ids;

    RegisteringArea(JdbcClient jdbc, Agencies agencies, AreaForces forces, Ids ids) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.forces = forces;
        this.ids = ids;
    }

    @Override
    public Outcome<AreaId> handle(RegisterArea command, Acting acting) {
        Optional<Refusal> objection = objection(command);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        AreaId area = new AreaId(ids.next());
        insert(area, command);
        command.forces().forEach(force -> forces.link(area, force));
        return Outcome.done(area);
    }

    private Optional<Refusal> objection(RegisterArea command) {
        Optional<Agency> council = agencies.find(command.council());
        if (council.isEmpty()) {
            return Optional.of(new GateRefusal.NotFound());
        }
        if (!council.get().isLocalAuthority()) {
            return Optional.of(PartnershipRefusal.NOT_A_COUNCIL);
        }
        if (!command.forces().stream().allMatch(this::isForce)) {
            return Optional.of(PartnershipRefusal.NOT_A_FORCE);
        }
        return isTaken(command) ? Optional.of(PartnershipRefusal.AREA_TAKEN) : Optional.empty();
    }

    private boolean isForce(AgencyId agency) {
        return agencies.find(agency).filter(Agency::isPolice).isPresent();
    }

    private boolean isTaken(RegisterArea command) {
        return jdbc.sql(TAKEN)
                .param("code", command.code())
                .param("name", command.name())
                .query(Boolean.class)
                .single();
    }

    private void insert(AreaId area, RegisterArea command) {
        jdbc.sql(INSERT)
                .param("id", area.value())
                .param("code", command.code())
                .param("name", command.name())
                .param("ledBy", command.ledBy().name())
                .param("council", command.council().value())
                .param("calendar", command.calendar().name())
                .update();
    }
}
