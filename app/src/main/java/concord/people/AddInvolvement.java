package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;

/** Writes down that a person who is on record already has a part in one more record, as when a referral becomes a case. */
public record AddInvolvement(
        PersonId person, InvolvementRole role, AreaId area, RecordRef record, String reference, LocalDate since)
        implements Command<InvolvementId>, About {

    public AddInvolvement {
        requireNonNull(person, "person is null");
        requireNonNull(role, "role is null");
        requireNonNull(area, "area is null");
        requireNonNull(record, "record is null");
        requireNonNull(reference, "reference is null");
        requireNonNull(since, "since is null");
    }

    @Override
    public RecordRef about() {
        return person.ref();
    }
}
