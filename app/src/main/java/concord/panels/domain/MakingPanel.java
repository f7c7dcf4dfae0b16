package concord.panels.domain;

import concord.panels.MakePanel;
import concord.panels.PanelId;
import concord.panels.PanelRule;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Makes the panel of areas that have none, all of them the coordinator's own. */
@Component
class MakingPanel implements CommandHandler<MakePanel, PanelId> {

    private final PanelTable panels;
    private final PanelDesk desk;
    private final Ids ids;

    MakingPanel(PanelTable panels, PanelDesk desk, Ids ids) {
        this.panels = panels;
        this.desk = desk;
        this.ids = ids;
    }

    @Override
    public Outcome<PanelId> handle(MakePanel command, Acting acting) {
        if (!desk.post(acting).areas().containsAll(command.areas())) {
            return Outcome.refused(PanelRule.NOT_YOUR_AREA);
        }
        if (panels.areasWithPanel().stream().anyMatch(command.areas()::contains)) {
            return Outcome.refused(PanelRule.AREA_HAS_PANEL);
        }
        if (panels.isNamed(command.name())) {
            return Outcome.refused(PanelRule.NAME_TAKEN);
        }
        var id = new PanelId(ids.next());
        panels.insert(id, command, acting);
        return Outcome.done(id);
    }
}
