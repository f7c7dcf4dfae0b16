package concord.people.domain;

import concord.people.DecideMatches;
import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.MergeRefusal;
import concord.people.PeopleRefusal;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a human's answers about near records, and with them the person (F1). */
@Component
class DecidingMatches implements CommandHandler<DecideMatches, PersonId> {

    private final MatchDisplays displays;
    private final Decisions decisions;
    private final Sightings sightings;
    private final Persons persons;
    private final Showing showing;
    private final Linking linking;
    private final CannotLinks cannotLinks;
    private final MatchingPurpose purpose;

    DecidingMatches(
            MatchDisplays displays,
            Decisions decisions,
            Sightings sightings,
            Persons persons,
            Showing showing,
            Linking linking,
            CannotLinks cannotLinks,
            MatchingPurpose purpose) {
        this.displays = displays;
        this.decisions = decisions;
        this.sightings = sightings;
        this.persons = persons;
        this.showing = showing;
        this.linking = linking;
        this.cannotLinks = cannotLinks;
        this.purpose = purpose;
    }

    @Override
    public Outcome<PersonId> handle(DecideMatches command, Acting acting) {
        Optional<MatchDisplays.Row> found = displays.find(command.display());
        if (found.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        MatchDisplays.Row display = found.get();
        var answers = new Answers(command.answers());
        persons.lock(toLock(display, answers));
        Sighting asked = sightings.find(display.involvement()).orElseThrow();
        List<Sighting> shown = purpose.during(() -> sightings.around(display.candidateIds()));
        return objection(display, answers, acting)
                .or(() -> changed(asked, shown))
                .<Outcome<PersonId>>map(Outcome::refused)
                .orElseGet(() -> decide(new Case(display, answers, asked, shown), acting));
    }

    /** Everything that a decision looks at. */
    private record Case(MatchDisplays.Row display, Answers answers, Sighting asked, List<Sighting> shown) {

        List<Sighting> same() {
            Set<InvolvementId> same = answers.same();
            return shown.stream().filter(one -> same.contains(one.id())).toList();
        }

        Persons.Grounds grounds() {
            return Persons.Grounds.shown(display.id(), answers.reasonForSame(), display.shownTo());
        }
    }

    private static List<InvolvementId> toLock(MatchDisplays.Row display, Answers answers) {
        var involved = new ArrayList<>(answers.same());
        involved.add(display.involvement());
        return involved;
    }

    /** Read anew under the lock, so that two who answer at once do not both succeed. */
    private Optional<Refusal> objection(MatchDisplays.Row display, Answers answers, Acting acting) {
        if (!display.shownTo().equals(acting.post())) {
            return Optional.of(new PeopleRefusal.NotShownToYou());
        }
        if (displays.find(display.id()).orElseThrow().answered()) {
            return Optional.of(new PeopleRefusal.AlreadyAnswered());
        }
        return answers.objection(display).map(refusal -> refusal);
    }

    /** Somebody near has come in since the list was shown, and would be missed (F1). */
    private Optional<Refusal> changed(Sighting asked, List<Sighting> shown) {
        Set<InvolvementId> shownIds = shown.stream().map(Sighting::id).collect(Collectors.toSet());
        boolean allShown =
                showing.near(asked).stream().map(KnownPerson::nearest).allMatch(shownIds::contains);
        return allShown ? Optional.empty() : Optional.of(new PeopleRefusal.MatchesChanged());
    }

    private Outcome<PersonId> decide(Case matter, Acting acting) {
        Set<PersonId> same = matter.same().stream()
                .map(Sighting::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (same.size() > 1) {
            return Outcome.refused(new PeopleRefusal.SeveralTheSame());
        }
        Optional<MergeRefusal> apart = same.stream()
                .flatMap(one -> cannotLinks.objection(matter.asked().person(), one).stream())
                .findFirst();
        if (apart.isPresent()) {
            return Outcome.refused(apart.get());
        }
        decisions.keep(matter.display(), matter.answers().all());
        Outcome<PersonId> person = same.isEmpty()
                ? toNobody(matter, acting)
                : linking.toPerson(same.iterator().next(), matter.asked(), matter.grounds(), acting);
        return person.then(chosen -> linkTheUnchecked(chosen, matter, acting));
    }

    /** None of them: a new person, unless an earlier answer has said so already and the person is on record alone. */
    private Outcome<PersonId> toNobody(Case matter, Acting acting) {
        PersonId before = matter.asked().person();
        if (before != null && isAlone(before, matter)) {
            return Outcome.done(before);
        }
        return linking.toNewPerson(matter.asked(), matter.grounds(), acting);
    }

    private boolean isAlone(PersonId person, Case matter) {
        return purpose.during(() -> persons.isAlone(person, matter.asked().id()));
    }

    /** Records called the same whose own check is still open become this person's too; of other areas only theirs may. */
    private Outcome<PersonId> linkTheUnchecked(PersonId person, Case matter, Acting acting) {
        for (Sighting same : matter.same()) {
            if (same.person() == null && same.inOwnArea()) {
                Outcome<PersonId> linked = linking.toPerson(person, same, matter.grounds(), acting);
                if (linked instanceof Outcome.Refused<PersonId>) {
                    return linked;
                }
            }
        }
        return Outcome.done(person);
    }
}
