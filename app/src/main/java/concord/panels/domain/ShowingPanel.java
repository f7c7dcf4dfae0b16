package concord.panels.domain;

import concord.panels.PanelOutline;
import concord.panels.PanelSheet;
import concord.panels.ShowPanel;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a panel. */
@Component
class ShowingPanel implements QueryHandler<ShowPanel, PanelSheet> {

    private final PanelTable panels;
    private final MeetingTable meetings;
    private final SeatCandidates candidates;
    private final PanelDesk desk;

    ShowingPanel(PanelTable panels, MeetingTable meetings, SeatCandidates candidates, PanelDesk desk) {
        this.panels = panels;
        this.meetings = meetings;
        this.candidates = candidates;
        this.desk = desk;
    }

    @Override
    public Outcome<PanelSheet> answer(ShowPanel query, Acting acting) {
        PanelOutline panel = panels.get(query.panel());
        boolean keeps = desk.keeps(acting);
        return Outcome.done(
                new PanelSheet(panel, keeps ? candidates.of(panel) : List.of(), meetings.comingOf(panel.id()), keeps));
    }
}
