package concord.support.domain;

import concord.cases.CaseBook;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.ActionLine;
import concord.support.ActionView;
import concord.support.PostChoice;
import concord.support.ShowAction;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows one action to its owner and to those who work on the case. */
@Component
class ShowingAction implements QueryHandler<ShowAction, ActionView> {

    private final Actions actions;
    private final Consents consents;
    private final CaseBook cases;
    private final SupportPosts posts;
    private final Evidence evidence;

    ShowingAction(Actions actions, Consents consents, CaseBook cases, SupportPosts posts, Evidence evidence) {
        this.actions = actions;
        this.consents = consents;
        this.cases = cases;
        this.posts = posts;
        this.evidence = evidence;
    }

    @Override
    public Outcome<ActionView> answer(ShowAction query, Acting acting) {
        ActionLine line = actions.find(query.action()).orElseThrow();
        return Outcome.done(new ActionView(
                line,
                consents.stands(line.caseId()),
                actions.events(line.id()),
                others(line),
                evidence.of(line.id().value())));
    }

    /** To whom it can be passed; nobody is named to an owner who no longer sees the case. */
    private List<PostChoice> others(ActionLine line) {
        return cases.find(line.caseId())
                .map(outline -> posts.owners(outline.area()))
                .orElse(List.of());
    }
}
