package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.PeopleRefusal;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What adding and correcting a statement have in common: a reason, the record, and the index of names afterwards. */
@Component
class Correcting {

    private final Sightings sightings;
    private final Involvements involvements;

    Correcting(Sightings sightings, Involvements involvements) {
        this.sightings = sightings;
        this.involvements = involvements;
    }

    /** @param change writes the statement, or says what stands in the way */
    Outcome<InvolvementId> with(String reason, InvolvementId id, Function<Sighting, Optional<PeopleRefusal>> change) {
        if (reason.isEmpty()) {
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
        sightings.find(id).ifPresent(involvements::shownToThisAct);
        return Outcome.done(id);
    }
}
