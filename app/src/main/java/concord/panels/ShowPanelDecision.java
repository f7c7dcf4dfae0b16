package concord.panels;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** One decision. */
public record ShowPanelDecision(PanelDecisionId decision) implements Query<DecisionView>, About {

    @Override
    public RecordRef about() {
        return decision.ref();
    }
}
