package concord.panels.domain;

import concord.panels.ConfirmMinutes;
import concord.panels.MeetingId;
import concord.panels.PanelRule;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Confirms the latest version of the minutes. */
@Component
class ConfirmingMinutes implements CommandHandler<ConfirmMinutes, MeetingId> {

    private final MeetingTable meetings;
    private final MinutesTable minutes;
    private final PanelDesk desk;

    ConfirmingMinutes(MeetingTable meetings, MinutesTable minutes, PanelDesk desk) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.desk = desk;
    }

    @Override
    public Outcome<MeetingId> handle(ConfirmMinutes command, Acting acting) {
        if (!desk.chairs(acting, meetings.get(command.meeting()).panel())) {
            return Outcome.refused(PanelRule.ONLY_THE_CHAIR_CONFIRMS);
        }
        if (!minutes.conflicts(command.meeting()).isEmpty()) {
            return Outcome.refused(PanelRule.CONFIRMED_IN_CONFLICT);
        }
        boolean waits = minutes.of(command.meeting()).stream()
                .findFirst()
                .filter(latest -> latest.number() == command.number() && latest.confirmed() == null)
                .isPresent();
        if (!waits) {
            return Outcome.refused(PanelRule.CONFIRMED_ALREADY);
        }
        minutes.confirm(command, acting);
        return Outcome.done(command.meeting());
    }
}
