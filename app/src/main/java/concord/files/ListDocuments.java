package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The documents that came with a record, oldest first, as far as the acting post may know of them. */
public record ListDocuments(RecordRef origin) implements Query<Documents> {

    public ListDocuments {
        requireNonNull(origin, "origin is null");
    }
}
