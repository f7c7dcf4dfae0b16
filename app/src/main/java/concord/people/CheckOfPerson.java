package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** How far the check "is this person known?" has come for an involvement. Holds no person's details. */
public record CheckOfPerson(InvolvementId involvement) implements Query<PersonCheck>, About, Plain {

    public CheckOfPerson {
        requireNonNull(involvement, "involvement is null");
    }

    @Override
    public RecordRef about() {
        return involvement.ref();
    }
}
