package concord.people.domain;

import concord.people.KnownPerson;
import concord.people.MatchDisplay;
import concord.people.PersonId;
import concord.people.SaidApart;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows near records, with what was answered last. */
@Component
class ShowingMatches implements CommandHandler<ShowMatches, MatchDisplay> {

    private final Sightings sightings;
    private final Showing showing;
    private final Decisions decisions;
    private final CannotLinks cannotLinks;

    ShowingMatches(Sightings sightings, Showing showing, Decisions decisions, CannotLinks cannotLinks) {
        this.sightings = sightings;
        this.showing = showing;
        this.decisions = decisions;
        this.cannotLinks = cannotLinks;
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
                decisions.last(asked.id()),
                apart(asked, row));
    }

    private List<SaidApart> apart(Sighting asked, MatchDisplays.Row row) {
        PersonId person = asked.person();
        return person == null
                ? List.of()
                : cannotLinks.from(
                        person,
                        row.candidates().stream()
                                .map(KnownPerson::person)
                                .filter(Objects::nonNull)
                                .toList());
    }
}
