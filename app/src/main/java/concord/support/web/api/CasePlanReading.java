package concord.support.web.api;

import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.PostTitles;
import concord.platform.web.api.Answer;
import concord.support.PlansView;
import concord.support.ReviewsView;
import concord.support.SessionsView;
import concord.support.ShowPlans;
import concord.support.ShowReviews;
import concord.support.ShowSessions;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the support of a case to posts that work on it. Each part that is shown is a look of its own in the ledger. */
@RestController
class CasePlanReading {

    private final Gate gate;
    private final PostTitles titles;

    CasePlanReading(Gate gate, PostTitles titles) {
        this.gate = gate;
        this.titles = titles;
    }

    @Operation(
            operationId = "readCasePlan",
            summary = "The support plan of a case: needs, actions, how sessions stand, reviews",
            description =
                    "The version in force. Before one is approved there is none; a draft is told of by its number.")
    @GetMapping(path = "/api/v1/cases/{id}/plan", produces = MediaType.APPLICATION_JSON_VALUE)
    CasePlan plan(Acting acting, @PathVariable UUID id) {
        var caseId = new CaseId(id);
        PlansView plans = Answer.of(gate.ask(acting, new ShowPlans(caseId)));
        SessionsView sessions = Answer.of(gate.ask(acting, new ShowSessions(caseId)));
        ReviewsView reviews = Answer.of(gate.ask(acting, new ShowReviews(caseId)));
        return CasePlan.of(plans, sessions, reviews, titles);
    }
}
