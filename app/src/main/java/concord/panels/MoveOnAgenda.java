package concord.panels;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Moves a case one place up or down. */
public record MoveOnAgenda(AgendaItemId item, boolean up) implements Command<AgendaItemId>, About {

    @Override
    public RecordRef about() {
        return item.ref();
    }
}
