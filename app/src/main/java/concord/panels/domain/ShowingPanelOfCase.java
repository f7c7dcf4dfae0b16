package concord.panels.domain;

import concord.cases.CaseOutline;
import concord.cases.CaseRecord;
import concord.cases.ShowCase;
import concord.panels.AgendaItem;
import concord.panels.AgendaPurpose;
import concord.panels.MeetingLine;
import concord.panels.PanelId;
import concord.panels.PanelOfCase;
import concord.panels.PanelOutline;
import concord.panels.ShowPanelOfCase;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what panels did with a case. */
@Component
class ShowingPanelOfCase implements QueryHandler<ShowPanelOfCase, PanelOfCase> {

    private final DecisionTable decisions;
    private final AgendaTable agenda;
    private final MeetingTable meetings;
    private final PanelTable panels;
    private final OpenMatters matters;
    private final PanelDesk desk;
    private final Gate gate;

    ShowingPanelOfCase(
            DecisionTable decisions,
            AgendaTable agenda,
            MeetingTable meetings,
            PanelTable panels,
            OpenMatters matters,
            PanelDesk desk,
            Gate gate) {
        this.decisions = decisions;
        this.agenda = agenda;
        this.meetings = meetings;
        this.panels = panels;
        this.matters = matters;
        this.desk = desk;
        this.gate = gate;
    }

    @Override
    public Outcome<PanelOfCase> answer(ShowPanelOfCase query, Acting acting) {
        return gate.ask(acting, new ShowCase(query.caseId())).then(record -> Outcome.done(of(record, acting)));
    }

    private PanelOfCase of(CaseRecord record, Acting acting) {
        CaseOutline outline = record.outline();
        Optional<AgendaItem> open = agenda.openOf(outline.id());
        boolean offers = desk.keeps(acting) && open.isEmpty();
        List<AgendaPurpose> purposes = offers ? AgendaPolicy.purposes(outline) : List.of();
        Set<UUID> requests = matters.requests(record, acting);
        return new PanelOfCase(
                record,
                decisions.of(outline.id()),
                open.map(this::onAgenda).orElse(null),
                purposes.isEmpty() ? List.of() : meetings(outline),
                purposes,
                requests.size(),
                matters.isOverridden(outline.id(), requests));
    }

    private PanelOfCase.OnAgenda onAgenda(AgendaItem item) {
        MeetingLine meeting = meetings.get(agenda.meetingOf(item.id()).orElseThrow());
        return new PanelOfCase.OnAgenda(meeting, item.purpose(), item.asked());
    }

    private List<MeetingLine> meetings(CaseOutline outline) {
        Set<PanelId> own = panels.all().stream()
                .filter(panel -> panel.areas().contains(outline.area()))
                .map(PanelOutline::id)
                .collect(Collectors.toSet());
        return meetings.coming().stream()
                .filter(line -> own.contains(line.panel()))
                .filter(line -> agenda.isFree(line.id(), outline.id()))
                .toList();
    }
}
