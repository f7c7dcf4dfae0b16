package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Moves what was asked about a record, and who was told what, to the area that the record moves to. Answers how many requests. */
public record MoveRequests(RecordRef about, AreaId to) implements Command<Integer> {

    public MoveRequests {
        requireNonNull(about, "about is null");
        requireNonNull(to, "to is null");
    }
}
