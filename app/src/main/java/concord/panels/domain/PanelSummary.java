package concord.panels.domain;

import concord.cases.CaseAct;
import concord.cases.CaseOutline;
import concord.cases.CasePaths;
import concord.cases.CaseSummary;
import concord.cases.CaseSummaryPart;
import concord.platform.gate.Acting;
import concord.platform.web.Words;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** This room's part of a case's overview: where it is discussed next, and what was decided last. */
@Component
@Order(20)
class PanelSummary implements CaseSummaryPart {

    private final AgendaTable agenda;
    private final MeetingTable meetings;
    private final DecisionTable decisions;

    PanelSummary(AgendaTable agenda, MeetingTable meetings, DecisionTable decisions) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    public Optional<CaseSummary> of(CaseOutline outline, Acting acting) {
        var rows = new ArrayList<CaseSummary.Row>();
        agenda.openOf(outline.id())
                .flatMap(item -> agenda.meetingOf(item.id()))
                .flatMap(meetings::find)
                .ifPresent(line -> rows.add(
                        new CaseSummary.Row("On the agenda of", line.panelName() + ", " + Words.date(line.day()))));
        decisions.of(outline.id()).stream().findFirst().ifPresent(latest -> {
            rows.add(new CaseSummary.Row(
                    "Decided last", latest.terms().decision().words() + ", " + Words.date(latest.day())));
            rows.add(new CaseSummary.Row("Reasons", latest.latest().reasons()));
        });
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseSummary("Panel", rows, CasePaths.of(outline.id(), CaseAct.PUT_ON_AGENDA)));
    }
}
