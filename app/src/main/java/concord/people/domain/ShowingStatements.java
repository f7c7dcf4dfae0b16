package concord.people.domain;

import concord.people.PersonOnRecord.Stated;
import concord.people.ShowStatements;
import concord.people.Statements;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows what a record says, to be corrected. */
@Component
class ShowingStatements implements QueryHandler<ShowStatements, Statements> {

    private final Sightings sightings;

    ShowingStatements(Sightings sightings) {
        this.sightings = sightings;
    }

    @Override
    public Outcome<Statements> answer(ShowStatements query, Acting acting) {
        return sightings
                .find(query.statedIn())
                .map(one -> Outcome.done(new Statements(
                        one.reference(),
                        one.person(),
                        one.version(),
                        one.statedNames().filter(Stated::stands).toList(),
                        one.born())))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
