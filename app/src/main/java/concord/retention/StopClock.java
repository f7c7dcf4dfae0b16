package concord.retention;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;

/**
 * Stops the clock of a record that was opened again: what is open is not counted towards its end. The start stays on file, and
 * the next closure starts the clock anew. Does nothing where the clock does not run.
 */
public record StopClock(RecordRef record, LocalDate reopenedOn) implements Command<RecordRef> {

    public StopClock {
        requireNonNull(record, "record is null");
        requireNonNull(reopenedOn, "reopenedOn is null");
    }
}
