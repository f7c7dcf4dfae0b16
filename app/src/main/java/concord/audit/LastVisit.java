package concord.audit;

import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Tells a post when it was last at a record, from the looks that the ledger holds. Nothing else is kept for it. */
public interface LastVisit {

    /** After so long without a look, the next one begins another visit: going from page to page does not. */
    Duration AWAY = Duration.ofMinutes(30);

    /**
     * When the visit before the present one ended; empty where the post was never there before.
     *
     * @param acts the looks that count as being there
     */
    Optional<Instant> before(RecordRef record, PostId post, Set<String> acts);
}
