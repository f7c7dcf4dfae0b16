package concord.retention;

import static java.util.Objects.requireNonNull;

import concord.people.PersonId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Starts the clock of a record that was closed. A second closure starts it anew; the first start stays on file.
 *
 * @param person absent where nobody ever said who the person is
 */
public record StartClock(RecordRef record, @Nullable PersonId person, RetentionClass retentionClass, LocalDate closedOn)
        implements Command<RecordRef> {

    public StartClock {
        requireNonNull(record, "record is null");
        requireNonNull(retentionClass, "retentionClass is null");
        requireNonNull(closedOn, "closedOn is null");
    }
}
