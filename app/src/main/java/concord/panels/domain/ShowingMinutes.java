package concord.panels.domain;

import concord.panels.MeetingLine;
import concord.panels.MinutesSheet;
import concord.panels.ShowMinutes;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.Set;
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
        boolean works = desk.worksFor(acting, meeting.panel());
        boolean chairs = desk.chairs(acting, meeting.panel());
        Set<Integer> conflicts = minutes.conflicts(meeting.id());
        return Outcome.done(new MinutesSheet(
                meeting,
                works ? composition.of(meeting) : null,
                minutes.of(meeting.id()).stream()
                        .map(version -> version.without(conflicts))
                        .toList(),
                !meeting.day().isAfter(meetings.today()),
                conflicts.isEmpty() && (chairs || desk.keeps(acting)),
                conflicts.isEmpty() && chairs));
    }
}
