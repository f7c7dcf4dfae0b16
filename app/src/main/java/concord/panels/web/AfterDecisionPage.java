package concord.panels.web;

import concord.cases.CaseAct;
import concord.cases.CasePaths;
import concord.panels.DecisionView;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;
import concord.platform.web.BothVersions;
import concord.platform.web.Fields;
import concord.platform.web.components.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short form about a decision: dissent that is added, or reasons that are corrected. */
public record AfterDecisionPage(DecisionView decision, List<Option> agencies, Attempt attempt) {

    public String path() {
        return PanelPaths.of(decision.id());
    }

    /** The latest reasons, as the form is filled in with them. */
    static Fields known(DecisionView decision) {
        DecisionView.Rationale latest = decision.latest();
        return Fields.none()
                .with("facts", latest.facts())
                .with("alternatives", latest.alternatives())
                .with("change", latest.change())
                .with("reasons", latest.reasons());
    }

    /** Both versions, where somebody else has corrected the reasons in the meantime. */
    public @Nullable BothVersions both() {
        return BothVersions.where(attempt.refusal(), attempt.form(), known(decision))
                .text("facts", "Facts relied on")
                .text("alternatives", "Alternatives considered")
                .text("change", "What would change our mind")
                .text("reasons", "Reasons")
                .orNull();
    }

    public String back() {
        return CasePaths.of(decision.caseId(), CaseAct.PUT_ON_AGENDA);
    }
}
