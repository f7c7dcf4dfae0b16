package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Lets the posts of one more area read the documents of a record, as when a referral moves. Answers how many. */
public record OpenDocumentsToArea(RecordRef origin, AreaId area) implements Command<Integer> {

    public OpenDocumentsToArea {
        requireNonNull(origin, "origin is null");
        requireNonNull(area, "area is null");
    }
}
