package concord.people.domain;

import concord.people.PersonId;
import concord.people.SettleUnknown;
import concord.people.SettleUnknown.Settled;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a person on record whom nobody at all is near. The empty showing is kept, as proof that it was looked (F1). */
@Component
class SettlingUnknown implements CommandHandler<SettleUnknown, Settled> {

    private final Sightings sightings;
    private final Showing showing;
    private final Linking linking;

    SettlingUnknown(Sightings sightings, Showing showing, Linking linking) {
        this.sightings = sightings;
        this.showing = showing;
        this.linking = linking;
    }

    @Override
    public Outcome<Settled> handle(SettleUnknown command, Acting acting) {
        Optional<Sighting> found = sightings.find(command.involvement());
        if (found.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        Sighting asked = found.get();
        PersonId already = asked.person();
        if (already != null) {
            return Outcome.done(new Settled.NewPerson(already));
        }
        MatchDisplays.Row display = showing.show(asked, acting.post());
        if (!display.candidates().isEmpty()) {
            return Outcome.done(new Settled.NeedsAHuman(display.candidates().size()));
        }
        var grounds = new Persons.Grounds(display.id(), "Nobody on record is near", acting.post());
        return linking.toNewPerson(asked, grounds, acting).then(person -> Outcome.done(new Settled.NewPerson(person)));
    }
}
