package concord.panels.domain;

import concord.panels.EndSeat;
import concord.panels.PanelId;
import concord.panels.PanelRule;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Ends a post's seat. */
@Component
class EndingSeat implements CommandHandler<EndSeat, PanelId> {

    private final PanelTable panels;

    EndingSeat(PanelTable panels) {
        this.panels = panels;
    }

    @Override
    public Outcome<PanelId> handle(EndSeat command, Acting acting) {
        return panels.end(command.panel(), command.post(), acting)
                ? Outcome.done(command.panel())
                : Outcome.refused(PanelRule.NO_SUCH_SEAT);
    }
}
