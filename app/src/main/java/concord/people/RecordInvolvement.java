package concord.people;

import static java.util.Objects.requireNonNull;

import concord.files.SubjectKeyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;

/**
 * Writes down that somebody has a part in a record, as they were described there. Who it is stays open until near
 * records were shown and answered. It can be found as a near record itself from the moment of the commit.
 *
 * @param area that the record belongs to; its posts see the involvement
 * @param record such as a referral
 * @param reference of that record, as people say it; shown in match lists
 * @param key that seals what came with the record; it becomes the person's, or gives way to it
 */
public record RecordInvolvement(
        PersonDetails details,
        InvolvementRole role,
        AreaId area,
        RecordRef record,
        String reference,
        LocalDate since,
        SubjectKeyId key)
        implements Command<InvolvementId> {

    public RecordInvolvement {
        requireNonNull(details, "details is null");
        requireNonNull(role, "role is null");
        requireNonNull(area, "area is null");
        requireNonNull(record, "record is null");
        requireNonNull(reference, "reference is null");
        requireNonNull(since, "since is null");
        requireNonNull(key, "key is null");
    }
}
