package concord.panels;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Records after the decision that an agency does not agree. */
public record RecordDissent(PanelDecisionId decision, Dissent dissent) implements Command<PanelDecisionId>, About {

    @Override
    public RecordRef about() {
        return decision.ref();
    }
}
