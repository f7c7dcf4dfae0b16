package concord.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a case since the acting post was last at its record.
 *
 * @param since when that was; absent where the post was never there before
 * @param entries what others did since then, oldest first
 */
public record CaseNews(@Nullable Instant since, List<CaseTimelineEntry> entries) {

    public CaseNews {
        entries = List.copyOf(entries);
    }

    public boolean has(CaseTimelineEntry entry) {
        return entries.contains(entry);
    }
}
