package concord.panels.domain;

import concord.panels.MeetingId;
import concord.panels.PanelRule;
import concord.panels.PlanMeeting;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Plans a meeting. */
@Component
class PlanningMeeting implements CommandHandler<PlanMeeting, MeetingId> {

    private final MeetingTable meetings;
    private final Ids ids;

    PlanningMeeting(MeetingTable meetings, Ids ids) {
        this.meetings = meetings;
        this.ids = ids;
    }

    @Override
    public Outcome<MeetingId> handle(PlanMeeting command, Acting acting) {
        if (command.day().isBefore(meetings.today())) {
            return Outcome.refused(PanelRule.IN_THE_PAST);
        }
        var id = new MeetingId(ids.next());
        meetings.insert(id, command, acting);
        return Outcome.done(id);
    }
}
