package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Opens the documents of a record to the area that it moves to, and closes them to the one it leaves. Answers how many. */
public record MoveDocuments(RecordRef origin, AreaId from, AreaId to) implements Command<Integer> {

    public MoveDocuments {
        requireNonNull(origin, "origin is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
    }
}
