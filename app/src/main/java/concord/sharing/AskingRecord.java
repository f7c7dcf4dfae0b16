package concord.sharing;

import concord.people.PersonId;
import concord.platform.gate.Acting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a room below says of a record of its own when information is to be asked for it, so that nobody types twice. One
 * bean for each kind of record.
 */
public interface AskingRecord {

    /** The kind as {@link concord.platform.gate.RecordRef} names it. */
    String kind();

    /** Called inside the Gate's transaction. Empty where there is no such record for the acting post. */
    Optional<Known> known(UUID record, Acting acting);

    /**
     * What is known.
     *
     * @param reference as people say it
     * @param href the record's own page
     * @param person absent while nobody has said who it is
     * @param name as stated; empty where none is
     * @param purpose a proposal; empty where the room has none
     */
    record Known(
            String reference,
            String href,
            @Nullable PersonId person,
            String name,
            @Nullable LocalDate dateOfBirth,
            String purpose) {}
}
