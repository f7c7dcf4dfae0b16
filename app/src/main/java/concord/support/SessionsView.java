package concord.support;

import concord.cases.CaseOutline;
import concord.people.Born;
import java.util.List;

/**
 * The sessions of a case, commission by commission, the newest first.
 *
 * @param name and born: what the form that commissions begins with
 * @param providers the posts that give sessions
 */
public record SessionsView(
        CaseOutline outline,
        boolean consent,
        String name,
        Born born,
        List<CommissionView> commissions,
        List<PostChoice> providers) {

    public SessionsView {
        commissions = List.copyOf(commissions);
        providers = List.copyOf(providers);
    }
}
