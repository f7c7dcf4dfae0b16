package concord.panels.domain;

import concord.panels.MeetingsAfter;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Reads the meetings of a panel on from where a system stopped. */
@Component
class ReadingMeetingsOn implements QueryHandler<MeetingsAfter, MeetingsAfter.Found> {

    private final MeetingTable meetings;

    ReadingMeetingsOn(MeetingTable meetings) {
        this.meetings = meetings;
    }

    @Override
    public Outcome<MeetingsAfter.Found> answer(MeetingsAfter query, Acting acting) {
        return Outcome.done(new MeetingsAfter.Found(
                meetings.after(query.panel(), query.after(), query.most()), meetings.count(query.panel())));
    }
}
