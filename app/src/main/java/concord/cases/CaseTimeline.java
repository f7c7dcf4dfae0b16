package concord.cases;

import java.util.List;

/** What has happened to a case, oldest first. */
public record CaseTimeline(List<CaseTimelineEntry> entries) {

    public CaseTimeline {
        entries = List.copyOf(entries);
    }

    /** The kinds of what has happened, in the order in which they first came. */
    public List<String> kinds() {
        return entries.stream().map(CaseTimelineEntry::kind).distinct().toList();
    }
}
