package concord.panels.domain;

import concord.panels.AgendaItem;
import concord.panels.AgendaItemId;
import concord.panels.PanelRule;
import concord.panels.TakeOffAgenda;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a case off an agenda. */
@Component
class TakingOffAgenda implements CommandHandler<TakeOffAgenda, AgendaItemId> {

    private final AgendaTable agenda;
    private final ContributionTable contributions;

    TakingOffAgenda(AgendaTable agenda, ContributionTable contributions) {
        this.agenda = agenda;
        this.contributions = contributions;
    }

    @Override
    public Outcome<AgendaItemId> handle(TakeOffAgenda command, Acting acting) {
        Optional<AgendaItem> item = agenda.find(command.item());
        if (item.isEmpty() || item.get().decision() != null) {
            return Outcome.refused(PanelRule.DECIDED_ALREADY);
        }
        agenda.takeOff(command.item(), command.why(), acting);
        contributions.close(command.item());
        return Outcome.done(command.item());
    }
}
