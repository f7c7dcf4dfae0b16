package concord.people.domain;

import concord.people.InvolvementId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Raises near records after a correction, as whoever decides about them would find them. */
@Component
class RaisingNear implements CommandHandler<RaiseNear, InvolvementId> {

    private final Sightings sightings;
    private final Rematching rematching;

    RaisingNear(Sightings sightings, Rematching rematching) {
        this.sightings = sightings;
        this.rematching = rematching;
    }

    @Override
    public Outcome<InvolvementId> handle(RaiseNear command, Acting acting) {
        return sightings
                .find(command.corrected())
                .<Outcome<InvolvementId>>map(corrected -> {
                    rematching.asWhoeverDecides(corrected, new Correcting.Ground(command.why(), command.reason()));
                    return Outcome.done(corrected.id());
                })
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
