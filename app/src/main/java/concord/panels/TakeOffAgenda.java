package concord.panels;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Takes a case off the agenda; it waits for another. */
public record TakeOffAgenda(AgendaItemId item, int version, String why) implements Command<AgendaItemId>, Versioned {

    public TakeOffAgenda {
        why = Given.words("why", why, 2_000);
    }

    @Override
    public RecordRef about() {
        return item.ref();
    }
}
