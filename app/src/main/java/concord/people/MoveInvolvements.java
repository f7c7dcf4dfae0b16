package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Moves everybody's part in a record to another area, because the record moves. Done by Concord. Answers how many. */
public record MoveInvolvements(RecordRef record, AreaId to) implements Command<Integer> {

    public MoveInvolvements {
        requireNonNull(record, "record is null");
        requireNonNull(to, "to is null");
    }
}
