package concord.people.domain;

import concord.matching.PersonRecord;
import concord.people.InvolvementId;
import concord.people.MatchDisplayId;
import concord.people.PersonId;
import concord.people.SettleUnknown;
import concord.people.SettleUnknown.Settled;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a person on record whom nobody at all is near. The empty showing is kept, as proof that it was looked (F1). */
@Component
class SettlingUnknown implements CommandHandler<SettleUnknown, Settled> {

    private static final String NOBODY = "Nobody on record is near";

    private final Sightings sightings;
    private final NamesOfThisAct names;
    private final NearFinder finder;
    private final MatchDisplays displays;
    private final Linking linking;

    SettlingUnknown(
            Sightings sightings, NamesOfThisAct names, NearFinder finder, MatchDisplays displays, Linking linking) {
        this.sightings = sightings;
        this.names = names;
        this.finder = finder;
        this.displays = displays;
        this.linking = linking;
    }

    @Override
    public Outcome<Settled> handle(SettleUnknown command, Acting acting) {
        return sightings
                .findBare(command.involvement())
                .map(asked -> settle(asked, acting))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private Outcome<Settled> settle(Sighting asked, Acting acting) {
        PersonId already = asked.person();
        if (already != null) {
            return Outcome.done(new Settled.KnownAlready(already));
        }
        int near = finder.count(described(asked.id()), ShowMatches.TOP);
        return near > 0 ? Outcome.done(new Settled.NeedsAHuman(near)) : newPerson(asked, acting);
    }

    /** As this transaction has just written it, where it has. */
    private PersonRecord described(InvolvementId id) {
        return names.entry(id)
                .map(KnownNames.Entry::record)
                .orElseGet(() -> Likening.of(
                        id.value().toString(), sightings.find(id).orElseThrow().allDetails()));
    }

    private Outcome<Settled> newPerson(Sighting asked, Acting acting) {
        MatchDisplayId shown = displays.keep(asked, List.of(), acting.post()).id();
        var grounds = new Persons.Grounds(shown, NOBODY, acting.post());
        return linking.toNewPerson(asked, grounds, acting)
                .then(person -> Outcome.done(new Settled.NewPerson(person, shown)));
    }
}
