package concord.panels.domain;

import concord.cases.CaseBook;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.panels.AgendaItemId;
import concord.panels.MeetingId;
import concord.panels.MeetingLine;
import concord.panels.PanelRefusal;
import concord.panels.PanelRule;
import concord.panels.PutOnAgenda;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts cases on an agenda, and asks the referrers' agencies to contribute (F9). */
@Component
class PuttingOnAgenda implements CommandHandler<PutOnAgenda, MeetingId> {

    private final MeetingTable meetings;
    private final PanelTable panels;
    private final AgendaTable agenda;
    private final Invitations invitations;
    private final CaseBook cases;
    private final Ids ids;

    PuttingOnAgenda(
            MeetingTable meetings,
            PanelTable panels,
            AgendaTable agenda,
            Invitations invitations,
            CaseBook cases,
            Ids ids) {
        this.meetings = meetings;
        this.panels = panels;
        this.agenda = agenda;
        this.invitations = invitations;
        this.cases = cases;
        this.ids = ids;
    }

    @Override
    public Outcome<MeetingId> handle(PutOnAgenda command, Acting acting) {
        MeetingLine meeting = meetings.get(command.meeting());
        if (meeting.off()) {
            return Outcome.refused(PanelRule.CALLED_OFF);
        }
        if (meeting.day().isBefore(meetings.today())) {
            return Outcome.refused(PanelRule.IN_THE_PAST);
        }
        Set<AreaId> areas = Set.copyOf(panels.get(meeting.panel()).areas());
        for (CaseId caseId : command.cases()) {
            Optional<PanelRefusal> objection = objection(command, meeting, areas, caseId);
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            put(command, meeting, cases.get(caseId), acting);
        }
        meetings.changed(meeting.id());
        return Outcome.done(meeting.id());
    }

    private Optional<PanelRefusal> objection(
            PutOnAgenda command, MeetingLine meeting, Set<AreaId> areas, CaseId caseId) {
        Optional<CaseOutline> found = cases.find(caseId);
        if (found.isEmpty() || !areas.contains(found.get().area())) {
            return Optional.of(PanelRule.NOT_ITS_PANEL);
        }
        if (!AgendaPolicy.purposes(found.get()).contains(command.purpose())) {
            return Optional.of(PanelRule.NOT_FOR_A_PANEL);
        }
        return agenda.isFree(meeting.id(), caseId) ? Optional.empty() : Optional.of(PanelRule.ON_AN_AGENDA);
    }

    private void put(PutOnAgenda command, MeetingLine meeting, CaseOutline one, Acting acting) {
        var item = new AgendaItemId(ids.next());
        String asked = command.asked().isEmpty() ? AgendaPolicy.usual(command.purpose()) : command.asked();
        agenda.insert(item, meeting.id(), one, command.purpose(), asked, acting);
        invitations.send(item, one, meeting, acting);
    }
}
