package concord.panels.domain;

import concord.panels.PackReading;
import concord.panels.ReadPackPage;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows one page of a pack. */
@Component
class ReadingPackPage implements QueryHandler<ReadPackPage, PackReading> {

    private final MeetingTable meetings;
    private final Packs packs;

    ReadingPackPage(MeetingTable meetings, Packs packs) {
        this.meetings = meetings;
        this.packs = packs;
    }

    @Override
    public Outcome<PackReading> answer(ReadPackPage query, Acting acting) {
        return packs.reading(meetings.get(query.meeting()), query.caseId(), acting);
    }
}
