package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.CaseTimeline;
import concord.cases.CaseTimelineEntry;
import concord.cases.CaseTimelinePart;
import concord.platform.gate.Acting;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the timeline of a case from every room that knows something dated of it. */
@Component
class CaseTimelines {

    private final ObjectProvider<CaseTimelinePart> rooms;

    CaseTimelines(ObjectProvider<CaseTimelinePart> rooms) {
        this.rooms = rooms;
    }

    CaseTimeline of(CaseId caseId, Acting acting) {
        return new CaseTimeline(rooms.orderedStream()
                .flatMap(room -> room.entries(caseId, acting).stream())
                .sorted(Comparator.comparing(CaseTimelineEntry::at))
                .toList());
    }
}
