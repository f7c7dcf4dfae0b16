package concord.cases;

import concord.platform.gate.PostId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One dated line of a case's timeline.
 *
 * @param kind group for filtering, in words: "Panel", "Consent", "Support"
 * @param what what happened, in one line
 * @param detail more about it, such as a reason; absent where there is none
 */
public record CaseTimelineEntry(
        Instant at,
        String kind,
        String what,
        PostId by,
        @Nullable String detail) {}
