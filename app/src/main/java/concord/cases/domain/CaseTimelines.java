package concord.cases.domain;

import concord.audit.LastVisit;
import concord.cases.CaseId;
import concord.cases.CaseNews;
import concord.cases.CaseTimeline;
import concord.cases.CaseTimelineEntry;
import concord.cases.CaseTimelinePart;
import concord.cases.ShowCaseOverview;
import concord.cases.ShowCaseTimeline;
import concord.platform.gate.Acting;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the timeline of a case from every room that knows something dated of it. */
@Component
class CaseTimelines {

    /** The looks that show what is new. Whoever only opened another page of the record has not been told. */
    private static final Set<String> LOOKS =
            Set.of(ShowCaseOverview.class.getSimpleName(), ShowCaseTimeline.class.getSimpleName());

    /** What was begun before a look may have been finished after it, and is told once more rather than never. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final ObjectProvider<CaseTimelinePart> rooms;
    private final LastVisit visits;

    CaseTimelines(ObjectProvider<CaseTimelinePart> rooms, LastVisit visits) {
        this.rooms = rooms;
        this.visits = visits;
    }

    CaseTimeline of(CaseId caseId, Acting acting) {
        List<CaseTimelineEntry> entries = entries(caseId, acting);
        return new CaseTimeline(entries, news(lastThere(caseId, acting), entries, acting));
    }

    /** What the acting post has not seen; asks the rooms only where the post was there before. */
    CaseNews news(CaseId caseId, Acting acting) {
        Instant since = lastThere(caseId, acting);
        return since == null ? new CaseNews(null, List.of()) : news(since, entries(caseId, acting), acting);
    }

    private @Nullable Instant lastThere(CaseId caseId, Acting acting) {
        return visits.before(caseId.ref(), acting.post(), LOOKS).orElse(null);
    }

    private static CaseNews news(@Nullable Instant since, List<CaseTimelineEntry> entries, Acting acting) {
        if (since == null) {
            return new CaseNews(null, List.of());
        }
        Instant from = since.minus(OVERLAP);
        return new CaseNews(
                since,
                entries.stream()
                        .filter(entry -> entry.at().isAfter(from) && !entry.by().equals(acting.post()))
                        .toList());
    }

    private List<CaseTimelineEntry> entries(CaseId caseId, Acting acting) {
        return rooms.orderedStream()
                .flatMap(room -> room.entries(caseId, acting).stream())
                .sorted(Comparator.comparing(CaseTimelineEntry::at))
                .toList();
    }
}
