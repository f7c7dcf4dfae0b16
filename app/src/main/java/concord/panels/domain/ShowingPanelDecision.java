package concord.panels.domain;

import concord.panels.DecisionView;
import concord.panels.ShowPanelDecision;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows one decision. */
@Component
class ShowingPanelDecision implements QueryHandler<ShowPanelDecision, DecisionView> {

    private final DecisionTable decisions;

    ShowingPanelDecision(DecisionTable decisions) {
        this.decisions = decisions;
    }

    @Override
    public Outcome<DecisionView> answer(ShowPanelDecision query, Acting acting) {
        return decisions
                .find(query.decision())
                .<Outcome<DecisionView>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
