package concord.support.domain;

import concord.cases.CaseBook;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.PlanVersion;
import concord.support.ReviewsView;
import concord.support.ShowReviews;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the reviews of a case, and what the next one says the progress of. */
@Component
class ShowingReviews implements QueryHandler<ShowReviews, ReviewsView> {

    private final CaseBook cases;
    private final Reviews reviews;
    private final Plans plans;

    ShowingReviews(CaseBook cases, Reviews reviews, Plans plans) {
        this.cases = cases;
        this.reviews = reviews;
        this.plans = plans;
    }

    @Override
    public Outcome<ReviewsView> answer(ShowReviews query, Acting acting) {
        List<String> asked = plans.of(query.caseId()).stream()
                .filter(plan -> !plan.isDraft())
                .findFirst()
                .map(ShowingReviews::asked)
                .orElse(List.of());
        return Outcome.done(new ReviewsView(cases.get(query.caseId()), asked, reviews.of(query.caseId())));
    }

    private static List<String> asked(PlanVersion plan) {
        return plan.needs().stream()
                .flatMap(need -> Stream.concat(
                        Stream.of("Need: " + need.text()),
                        need.actions().stream()
                                .map(action -> "Action: " + action.planned().what())))
                .toList();
    }
}
