package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Links a further involvement to a person in a record where that person was named by hand, with the reason. */
public record LinkToPerson(InvolvementId involvement, PersonId person, String reason)
        implements Command<PersonId>, About {

    public LinkToPerson {
        requireNonNull(involvement, "involvement is null");
        requireNonNull(person, "person is null");
        reason = reason.strip();
    }

    @Override
    public RecordRef about() {
        return involvement.ref();
    }
}
