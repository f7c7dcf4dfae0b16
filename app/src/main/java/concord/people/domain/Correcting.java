package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.PeopleRefusal;
import concord.people.WhyPossible;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What adding and correcting a statement have in common: a reason, the record, the index of names
 * afterwards, and another look for near records.
 */
@Component
class Correcting {

    private final Sightings sightings;
    private final Involvements involvements;
    private final Rematching rematching;

    Correcting(Sightings sightings, Involvements involvements, Rematching rematching) {
        this.sightings = sightings;
        this.involvements = involvements;
        this.rematching = rematching;
    }

    /** What is done to a record, and the reason that was given for it. */
    record Ground(WhyPossible why, String reason) {}

    /** @param change writes the statement, or says what stands in the way */
    Outcome<InvolvementId> with(
            Ground ground, InvolvementId id, Acting acting, Function<Sighting, Optional<PeopleRefusal>> change) {
        if (ground.reason().isEmpty()) {
            return Outcome.refused(new PeopleRefusal.ReasonMissing());
        }
        Optional<Sighting> found = sightings.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        Optional<PeopleRefusal> objection = change.apply(found.get());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        involvements.touched(found.get());
        Sighting changed = sightings.find(id).orElseThrow();
        involvements.shownToThisAct(changed);
        rematching.after(changed, ground, acting);
        return Outcome.done(id);
    }
}
