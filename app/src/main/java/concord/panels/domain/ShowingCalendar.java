package concord.panels.domain;

import concord.panels.Calendar;
import concord.panels.ShowCalendar;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows the panels and their meetings. */
@Component
class ShowingCalendar implements QueryHandler<ShowCalendar, Calendar> {

    private final PanelTable panels;
    private final MeetingTable meetings;
    private final PanelDesk desk;

    ShowingCalendar(PanelTable panels, MeetingTable meetings, PanelDesk desk) {
        this.panels = panels;
        this.meetings = meetings;
        this.desk = desk;
    }

    @Override
    public Outcome<Calendar> answer(ShowCalendar query, Acting acting) {
        boolean keeps = desk.keeps(acting);
        return Outcome.done(new Calendar(
                panels.all(),
                meetings.coming(),
                meetings.past(query.page()),
                meetings.countPast(),
                meetings.of(query.month()),
                keeps ? withoutPanel(acting) : List.of(),
                keeps));
    }

    private List<AreaId> withoutPanel(Acting acting) {
        Set<AreaId> with = panels.areasWithPanel();
        return desk.post(acting).areas().stream()
                .filter(area -> !with.contains(area))
                .toList();
    }
}
