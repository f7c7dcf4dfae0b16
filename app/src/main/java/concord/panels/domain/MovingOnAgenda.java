package concord.panels.domain;

import concord.panels.AgendaItemId;
import concord.panels.MoveOnAgenda;
import concord.panels.PanelRule;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Moves a case on an agenda. */
@Component
class MovingOnAgenda implements CommandHandler<MoveOnAgenda, AgendaItemId> {

    private final AgendaTable agenda;

    MovingOnAgenda(AgendaTable agenda) {
        this.agenda = agenda;
    }

    @Override
    public Outcome<AgendaItemId> handle(MoveOnAgenda command, Acting acting) {
        return agenda.find(command.item())
                .<Outcome<AgendaItemId>>map(item -> {
                    agenda.move(item, agenda.meetingOf(command.item()).orElseThrow(), command.up());
                    return Outcome.done(item.id());
                })
                .orElseGet(() -> Outcome.refused(PanelRule.DECIDED_ALREADY));
    }
}
