package concord.support;

import concord.cases.CaseOutline;
import java.util.List;

/**
 * The reviews of a case's support.
 *
 * @param asked what a review says the progress of now: each need and action of the plan in force
 */
public record ReviewsView(CaseOutline outline, List<String> asked, List<Review> reviews) {

    public ReviewsView {
        asked = List.copyOf(asked);
        reviews = List.copyOf(reviews);
    }

    /** One review. */
    public record Review(int number, ReviewStated stated, Signed signed) {}
}
