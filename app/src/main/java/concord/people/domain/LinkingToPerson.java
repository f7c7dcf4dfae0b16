package concord.people.domain;

import concord.people.LinkToPerson;
import concord.people.MergeRefusal;
import concord.people.PeopleRefusal;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Links by hand, after the near records were shown to the same post (F1). */
@Component
class LinkingToPerson implements CommandHandler<LinkToPerson, PersonId> {

    private final Persons persons;
    private final Sightings sightings;
    private final MatchDisplays displays;
    private final Linking linking;
    private final CannotLinks cannotLinks;
    private final MatchingPurpose purpose;

    LinkingToPerson(
            Persons persons,
            Sightings sightings,
            MatchDisplays displays,
            Linking linking,
            CannotLinks cannotLinks,
            MatchingPurpose purpose) {
        this.persons = persons;
        this.sightings = sightings;
        this.displays = displays;
        this.linking = linking;
        this.cannotLinks = cannotLinks;
        this.purpose = purpose;
    }

    @Override
    public Outcome<PersonId> handle(LinkToPerson command, Acting acting) {
        persons.lock(List.of(command.involvement()));
        Optional<Sighting> involvement = sightings.find(command.involvement());
        boolean known = purpose.during(() -> persons.keyOf(command.person())).isPresent();
        if (involvement.isEmpty() || !known) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        if (command.reason().isEmpty()) {
            return Outcome.refused(new PeopleRefusal.ReasonMissing());
        }
        Optional<MergeRefusal> apart = cannotLinks.objection(involvement.get().person(), command.person());
        if (apart.isPresent()) {
            return Outcome.refused(apart.get());
        }
        return displays.latest(command.involvement(), acting.post())
                .map(shown -> linking.toPerson(
                        command.person(),
                        involvement.get(),
                        Persons.Grounds.shown(shown.id(), command.reason(), acting.post()),
                        acting))
                .orElseGet(() -> Outcome.refused(new PeopleRefusal.NotShownToYou()));
    }
}
