package concord.retention;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;

/** Gives a record its clock. Where it has one, that goes with it to the area; the day stays on which it was opened. */
public record OpenClock(RecordRef record, AreaId area, LocalDate opened) implements Command<RecordRef> {

    public OpenClock {
        requireNonNull(record, "record is null");
        requireNonNull(area, "area is null");
        requireNonNull(opened, "opened is null");
    }
}
