package concord.cases.frame;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.platform.web.components.NavigationItem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a case's record, in their order. */
public enum CaseTab {
    OVERVIEW("Overview", ""),
    ASSESSMENT("Assessment", "/assessment"),
    PANEL("Panel", "/panel"),
    CONSENT("Consent", "/consent"),
    PLAN("Plan", "/plan"),
    SESSIONS("Sessions", "/sessions"),
    REVIEWS("Reviews", "/reviews"),
    CLOSURE("Closure", "/closure"),
    AFTER_CLOSURE("After closure", "/after-closure"),
    SHARING("Sharing", "/sharing"),
    FEEDBACK("Feedback", "/feedback"),
    OWNERS("Owners", "/owners"),
    TIMELINE("What happened", "/timeline");

    private final String words;
    private final String path;

    CaseTab(String words, String path) {
        this.words = words;
        this.path = path;
    }

    static List<NavigationItem> navigation(CaseId caseId, @Nullable CaseTab current) {
        return Arrays.stream(values())
                .map(tab -> tab.item(caseId, tab == current))
                .toList();
    }

    private NavigationItem item(CaseId caseId, boolean here) {
        String href = CasePaths.of(caseId) + path;
        return here ? NavigationItem.current(words, href) : NavigationItem.of(words, href);
    }
}
