package concord.cases.frame;

import concord.platform.web.components.Fact;
import concord.platform.web.components.NavigationItem;
import java.util.List;

/** What stands above each page of a case: whose it is, where it stands, who owns it, and the way to its other pages. */
public record CaseHead(String reference, String name, List<Fact> facts, List<NavigationItem> navigation) {

    public CaseHead {
        facts = List.copyOf(facts);
        navigation = List.copyOf(navigation);
    }
}
