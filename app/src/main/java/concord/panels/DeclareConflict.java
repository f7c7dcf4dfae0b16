package concord.panels;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** The acting post says that it has a conflict of interest in one case of a meeting. It is not shown that case. */
public record DeclareConflict(AgendaItemId item, String reason) implements Command<AgendaItemId>, About {

    public DeclareConflict {
        reason = Given.words("reason", reason, 2_000);
    }

    @Override
    public RecordRef about() {
        return item.ref();
    }
}
