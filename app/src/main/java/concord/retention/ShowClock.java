package concord.retention;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** How long a record is kept and from when. */
public record ShowClock(RecordRef about) implements Query<RetentionClock>, About {

    public ShowClock {
        requireNonNull(about, "about is null");
    }
}
