package concord.people.domain;

import concord.files.NewSubjectKey;
import concord.files.RewrapDocuments;
import concord.files.SubjectKeyId;
import concord.people.InvolvementId;
import concord.people.PersonId;
import concord.people.PersonLinked;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes an involvement a person's: its documents move to the person's key, the link is kept, other rooms are told. */
@Component
class Linking {

    private final Persons persons;
    private final Sightings sightings;
    private final Involvements involvements;
    private final PossibleMatchTable possible;
    private final MatchingPurpose purpose;
    private final Gate gate;
    private final ApplicationEventPublisher events;

    Linking(
            Persons persons,
            Sightings sightings,
            Involvements involvements,
            PossibleMatchTable possible,
            MatchingPurpose purpose,
            Gate gate,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.sightings = sightings;
        this.involvements = involvements;
        this.possible = possible;
        this.purpose = purpose;
        this.gate = gate;
        this.events = events;
    }

    /** A new person, whose key is the involvement's own unless that is another person's already. */
    Outcome<PersonId> toNewPerson(Sighting involvement, Persons.Grounds grounds, Acting acting) {
        SubjectKeyId key = involvement.person() == null
                ? involvement.key()
                : gate.submit(acting, new NewSubjectKey()).orThrow();
        PersonId person =
                persons.create(Objects.requireNonNull(grounds.display(), "near records were shown"), key, grounds.by());
        return to(new Persons.Target(person, key), involvement, grounds, acting);
    }

    Outcome<PersonId> toPerson(PersonId person, Sighting involvement, Persons.Grounds grounds, Acting acting) {
        PersonId stands = persons.standing(person);
        SubjectKeyId key = purpose.during(() -> persons.keyOf(stands)).orElseThrow();
        return to(new Persons.Target(stands, key), involvement, grounds, acting);
    }

    Outcome<PersonId> to(Persons.Target target, Sighting involvement, Persons.Grounds grounds, Acting acting) {
        return moveDocuments(involvement, target.key(), acting).then(_ -> {
            PersonId before = involvement.person();
            persons.link(involvement.id(), target, before, grounds);
            showToThisAct(involvement.id(), target.person());
            possible.becameOne(involvement.id(), target.person());
            events.publishEvent(
                    new PersonLinked(involvement.id(), involvement.reference().record(), target.person(), before));
            return Outcome.done(target.person());
        });
    }

    /** All of a provisional key's; of a person's key only those that came with this record. */
    private Outcome<Integer> moveDocuments(Sighting involvement, SubjectKeyId to, Acting acting) {
        if (involvement.key().equals(to)) {
            return Outcome.done(0);
        }
        return gate.submit(
                acting,
                involvement.person() == null
                        ? RewrapDocuments.all(involvement.key(), to)
                        : RewrapDocuments.of(involvement.reference().record(), involvement.key(), to));
    }

    private void showToThisAct(InvolvementId id, PersonId person) {
        if (!involvements.linkedInThisAct(id, person)) {
            sightings.find(id).ifPresent(involvements::shownToThisAct);
        }
    }
}
