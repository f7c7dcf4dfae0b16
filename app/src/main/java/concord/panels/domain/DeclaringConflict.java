package concord.panels.domain;

import concord.panels.AgendaItemId;
import concord.panels.DeclareConflict;
import concord.panels.MeetingLine;
import concord.panels.PanelRule;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Declares the acting post's conflict of interest in a case. */
@Component
class DeclaringConflict implements CommandHandler<DeclareConflict, AgendaItemId> {

    private final AgendaTable agenda;
    private final MeetingTable meetings;
    private final PanelTable panels;
    private final Ids ids;

    DeclaringConflict(AgendaTable agenda, MeetingTable meetings, PanelTable panels, Ids ids) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.panels = panels;
        this.ids = ids;
    }

    @Override
    public Outcome<AgendaItemId> handle(DeclareConflict command, Acting acting) {
        Optional<MeetingLine> meeting = agenda.meetingOf(command.item()).flatMap(meetings::find);
        if (meeting.isEmpty()
                || panels.get(meeting.get().panel()).seatOf(acting.post()).isEmpty()) {
            return Outcome.refused(PanelRule.NO_SEAT_OF_YOURS);
        }
        agenda.declare(ids.next(), command.item(), meeting.get().id(), command.reason(), acting);
        return Outcome.done(command.item());
    }
}
