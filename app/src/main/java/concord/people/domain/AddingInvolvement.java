package concord.people.domain;

import concord.people.AddInvolvement;
import concord.people.Born;
import concord.people.InvolvementId;
import concord.people.PersonDetails;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records a further involvement of a person on record. It states nothing new about them. */
@Component
class AddingInvolvement implements CommandHandler<AddInvolvement, InvolvementId> {

    private static final PersonDetails NOTHING_NEW = new PersonDetails(List.of(), Born.unknown(), List.of());

    private final Involvements involvements;
    private final Persons persons;

    AddingInvolvement(Involvements involvements, Persons persons) {
        this.involvements = involvements;
        this.persons = persons;
    }

    @Override
    public Outcome<InvolvementId> handle(AddInvolvement command, Acting acting) {
        PersonId person = persons.standing(command.person());
        return persons.keyOf(person)
                .map(key -> Outcome.done(involvements.record(
                        new Involvements.Part(
                                command.role(), command.area(), command.record(), command.reference(), command.since()),
                        new Involvements.Owner(key, person),
                        NOTHING_NEW,
                        acting.post())))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
