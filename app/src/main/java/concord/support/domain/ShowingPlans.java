package concord.support.domain;

import concord.cases.CaseAssessments;
import concord.cases.CaseBook;
import concord.cases.CaseOutline;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.PlansView;
import concord.support.ShowPlans;
import org.springframework.stereotype.Component;

/** Shows the plan of a case in all its versions. */
@Component
class ShowingPlans implements QueryHandler<ShowPlans, PlansView> {

    private final CaseBook cases;
    private final CaseAssessments assessments;
    private final Consents consents;
    private final Plans plans;
    private final Actions actions;
    private final SupportPosts posts;

    ShowingPlans(
            CaseBook cases,
            CaseAssessments assessments,
            Consents consents,
            Plans plans,
            Actions actions,
            SupportPosts posts) {
        this.cases = cases;
        this.assessments = assessments;
        this.consents = consents;
        this.plans = plans;
        this.actions = actions;
        this.posts = posts;
    }

    @Override
    public Outcome<PlansView> answer(ShowPlans query, Acting acting) {
        CaseOutline about = cases.get(query.caseId());
        return Outcome.done(new PlansView(
                about,
                assessments.latest(about.id()).orElse(null),
                consents.stands(about.id()),
                plans.of(about.id()),
                actions.of(about.id()),
                posts.owners(about.area())));
    }
}
