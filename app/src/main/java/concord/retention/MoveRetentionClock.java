package concord.retention;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Lets a record's clock go along to another area. Does nothing where the record has none. */
record MoveRetentionClock(RecordRef record, AreaId to) implements Command<RecordRef> {

    MoveRetentionClock {
        requireNonNull(record, "record is null");
        requireNonNull(to, "to is null");
    }
}
