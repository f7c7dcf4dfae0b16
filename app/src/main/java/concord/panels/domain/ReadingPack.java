package concord.panels.domain;

import concord.panels.PackIndex;
import concord.panels.ReadPack;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows what is in a pack. */
@Component
class ReadingPack implements QueryHandler<ReadPack, PackIndex> {

    private final MeetingTable meetings;
    private final Packs packs;

    ReadingPack(MeetingTable meetings, Packs packs) {
        this.meetings = meetings;
        this.packs = packs;
    }

    @Override
    public Outcome<PackIndex> answer(ReadPack query, Acting acting) {
        return Outcome.done(packs.index(meetings.get(query.meeting()), acting));
    }
}
