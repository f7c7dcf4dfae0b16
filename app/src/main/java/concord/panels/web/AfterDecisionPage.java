package concord.panels.web;

import concord.cases.CaseAct;
import concord.cases.CasePaths;
import concord.panels.DecisionView;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.List;

/** A short form about a decision: dissent that is added, or reasons that are corrected. */
public record AfterDecisionPage(DecisionView decision, List<Option> agencies, Attempt attempt) {

    public String path() {
        return PanelPaths.of(decision.id());
    }

    public String back() {
        return CasePaths.of(decision.caseId(), CaseAct.PUT_ON_AGENDA);
    }
}
