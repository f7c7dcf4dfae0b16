package concord.cases;

import java.util.List;

/**
 * What has happened to a case, oldest first.
 *
 * @param news which of it the acting post has not seen
 */
public record CaseTimeline(List<CaseTimelineEntry> entries, CaseNews news) {

    public CaseTimeline {
        entries = List.copyOf(entries);
    }

    /** The kinds of what has happened, in the order in which they first came. */
    public List<String> kinds() {
        return entries.stream().map(CaseTimelineEntry::kind).distinct().toList();
    }
}
