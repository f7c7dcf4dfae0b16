package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The requests about a record that are neither answered, refused nor withdrawn. While there is one, the record is not closed (F3). */
public record OpenRequests(RecordRef about) implements Query<RequestLines>, About {

    public OpenRequests {
        requireNonNull(about, "about is null");
    }
}
