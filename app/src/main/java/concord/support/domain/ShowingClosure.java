package concord.support.domain;

import concord.cases.CaseBook;
import concord.cases.CaseOutline;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.ClosureView;
import concord.support.ShowClosure;
import org.springframework.stereotype.Component;

/** Shows what stands in the way of closing a case. */
@Component
class ShowingClosure implements QueryHandler<ShowClosure, ClosureView> {

    private final CaseBook cases;
    private final ClosureRules rules;
    private final Closures closures;

    ShowingClosure(CaseBook cases, ClosureRules rules, Closures closures) {
        this.cases = cases;
        this.rules = rules;
        this.closures = closures;
    }

    @Override
    public Outcome<ClosureView> answer(ShowClosure query, Acting acting) {
        CaseOutline about = cases.get(query.caseId());
        return Outcome.done(new ClosureView(
                about, rules.hindrances(about), closures.overrides(about.id()), closures.of(about.id())));
    }
}
