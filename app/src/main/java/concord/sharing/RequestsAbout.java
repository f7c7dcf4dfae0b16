package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** All requests about a record, the newest first. */
public record RequestsAbout(RecordRef about) implements Query<RequestLines>, About {

    public RequestsAbout {
        requireNonNull(about, "about is null");
    }
}
