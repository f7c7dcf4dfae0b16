package concord.panels.domain;

import concord.panels.MeetingLine;
import concord.panels.MinutesSheet;
import concord.panels.ShowMinutes;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows the minutes of a meeting. */
@Component
class ShowingMinutes implements QueryHandler<ShowMinutes, MinutesSheet> {

    private final MeetingTable meetings;
    private final MinutesTable minutes;
    private final MinutesComposition composition;
    private final PanelDesk desk;

    ShowingMinutes(MeetingTable meetings, MinutesTable minutes, MinutesComposition composition, PanelDesk desk) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.composition = composition;
        this.desk = desk;
    }

    @Override
    public Outcome<MinutesSheet> answer(ShowMinutes query, Acting acting) {
        MeetingLine meeting = meetings.get(query.meeting());
        boolean chairs = desk.chairs(acting, meeting.panel());
        return Outcome.done(new MinutesSheet(
                meeting, composition.of(meeting), minutes.of(meeting.id()), chairs || desk.keeps(acting), chairs));
    }
}
