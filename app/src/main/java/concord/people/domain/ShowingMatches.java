package concord.people.domain;

import concord.people.MatchDisplay;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Shows near records, with what was answered last. */
@Component
class ShowingMatches implements CommandHandler<ShowMatches, MatchDisplay> {

    private final Sightings sightings;
    private final Showing showing;
    private final Decisions decisions;

    ShowingMatches(Sightings sightings, Showing showing, Decisions decisions) {
        this.sightings = sightings;
        this.showing = showing;
        this.decisions = decisions;
    }

    @Override
    public Outcome<MatchDisplay> handle(ShowMatches command, Acting acting) {
        return sightings
                .find(command.involvement())
                .map(asked -> Outcome.done(display(asked, showing.show(asked, acting.post()))))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private MatchDisplay display(Sighting asked, MatchDisplays.Row row) {
        return new MatchDisplay(
                row.id(),
                asked.id(),
                asked.details(),
                row.shownTo(),
                row.at(),
                row.candidates(),
                decisions.last(asked.id()));
    }
}
