package concord.support.web;

import concord.support.PlanVersion;
import concord.support.PostChoice;
import java.util.List;

/** A need of a draft, and the posts that can own an action for it. */
public record OneNeed(PlanVersion draft, PlanVersion.NeedAnswer need, List<PostChoice> owners) {

    public OneNeed {
        owners = List.copyOf(owners);
    }
}
