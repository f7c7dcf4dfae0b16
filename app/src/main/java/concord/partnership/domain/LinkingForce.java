package concord.partnership.domain;

import concord.partnership.Agencies;
import concord.partnership.Agency;
import concord.partnership.LinkForce;
import concord.partnership.PartnershipRefusal;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Handles {@link LinkForce}. */
@Component
class LinkingForce implements CommandHandler<LinkForce, AreaId> {

    private final Agencies agencies;
    private final AreaForces forces;
    private final Versions versions;

    LinkingForce(Agencies agencies, AreaForces forces, Versions versions) {
        this.agencies = agencies;
        this.forces = forces;
        this.versions = versions;
    }

    @Override
    public Outcome<AreaId> handle(LinkForce command, Acting acting) {
        Optional<Agency> force = agencies.find(command.force());
        if (force.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        if (!force.get().isPolice()) {
            return Outcome.refused(PartnershipRefusal.NOT_A_FORCE);
        }
        if (!forces.link(command.area(), command.force())) {
            return Outcome.refused(PartnershipRefusal.LINKED_ALREADY);
        }
        versions.raise(command.area());
        return Outcome.done(command.area());
    }
}
