package concord.panels.domain;

import concord.panels.DrawUpMinutes;
import concord.panels.MeetingId;
import concord.panels.MinutesContent;
import concord.panels.PanelRule;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Draws minutes up, or corrects them by a new version. */
@Component
class DrawingUpMinutes implements CommandHandler<DrawUpMinutes, MeetingId> {

    private final MeetingTable meetings;
    private final MinutesTable minutes;
    private final MinutesComposition composition;

    DrawingUpMinutes(MeetingTable meetings, MinutesTable minutes, MinutesComposition composition) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.composition = composition;
    }

    @Override
    public Outcome<MeetingId> handle(DrawUpMinutes command, Acting acting) {
        if (!minutes.conflicts(command.meeting()).isEmpty()) {
            return Outcome.refused(PanelRule.MINUTES_IN_CONFLICT);
        }
        MinutesContent content = composition.of(meetings.get(command.meeting()));
        if (content.present().isEmpty() && content.apologies().isEmpty()) {
            return Outcome.refused(PanelRule.NOTHING_TO_MINUTE);
        }
        if (minutes.of(command.meeting()).size() != command.latest()) {
            return Outcome.refused(PanelRule.MINUTES_CHANGED);
        }
        if (command.latest() > 0 && command.why().isEmpty()) {
            return Outcome.refused(PanelRule.SAY_WHY);
        }
        minutes.insert(command, content, acting);
        meetings.changed(command.meeting());
        return Outcome.done(command.meeting());
    }
}
