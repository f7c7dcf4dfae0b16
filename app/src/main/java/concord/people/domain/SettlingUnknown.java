package concord.people.domain;

import concord.matching.PersonRecord;
import concord.people.InvolvementId;
import concord.people.MatchDisplayId;
import concord.people.PersonId;
import concord.people.RecordInvolvement;
import concord.people.SettleUnknown;
import concord.people.SettleUnknown.Settled;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Puts a person on record whom nobody at all is near. The empty showing is kept, as proof that it was looked (F1). */
@Component
class SettlingUnknown implements CommandHandler<SettleUnknown, Settled> {

    private static final String NOBODY = "Nobody on record is near";

    private final Involvements involvements;
    private final NamesInStep names;
    private final NearFinder finder;
    private final MatchDisplays displays;
    private final Persons persons;

    SettlingUnknown(
            Involvements involvements, NamesInStep names, NearFinder finder, MatchDisplays displays, Persons persons) {
        this.involvements = involvements;
        this.names = names;
        this.finder = finder;
        this.displays = displays;
        this.persons = persons;
    }

    @Override
    public Outcome<Settled> handle(SettleUnknown command, Acting acting) {
        RecordInvolvement part = command.part();
        NamesInStep.InView seen = names.inView();
        if (!seen.own().contains(part.area())) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        InvolvementId involvement = involvements.record(part, acting.post());
        PersonRecord asked = Likening.of(involvement.value().toString(), part.details());
        int near = finder.count(seen, asked, ShowMatches.TOP);
        return Outcome.done(
                near > 0 ? new Settled.NeedsAHuman(involvement, near) : newPerson(involvement, part, acting));
    }

    private Settled newPerson(InvolvementId involvement, RecordInvolvement part, Acting acting) {
        MatchDisplayId shown = displays.keepEmpty(involvement, acting.post());
        PersonId person = persons.create(shown, part.key(), acting.post());
        persons.link(
                involvement,
                new Persons.Target(person, part.key()),
                null,
                Persons.Grounds.shown(shown, NOBODY, acting.post()));
        involvements.linkedInThisAct(involvement, person);
        return new Settled.NewPerson(involvement, person, shown);
    }
}
