package concord.sharing.web;

import concord.platform.web.Pager;
import concord.platform.web.components.NavigationItem;
import concord.sharing.RequestFilter;
import concord.sharing.RequestLine;
import concord.sharing.RequestLines;
import java.time.LocalDate;
import java.util.List;

/**
 * A list of requests.
 *
 * @param mine true for those the post has asked, false for those asked of it
 */
public record RequestsPage(boolean mine, RequestFilter filter, List<RequestLine> lines, Pager pager, LocalDate today) {

    static final String ASKED_OF_ME = "/requests";
    static final String ASKED_BY_ME = "/requests/asked-by-me";

    static RequestsPage of(boolean mine, RequestFilter filter, RequestLines found, LocalDate today) {
        var pager = Pager.of(
                filter.page(),
                RequestFilter.PAGE_SIZE,
                found.total(),
                number -> path(mine, filter) + "&page=" + number);
        return new RequestsPage(mine, filter, found.lines(), pager, today);
    }

    private static String path(boolean mine, RequestFilter filter) {
        return (mine ? ASKED_BY_ME : ASKED_OF_ME) + "?show=" + show(filter);
    }

    /** The value of the filter as it stands in the address. */
    public static String show(RequestFilter filter) {
        if (filter.overdueOnly()) {
            return "overdue";
        }
        return filter.openOnly() ? "open" : "all";
    }

    public String action() {
        return mine ? ASKED_BY_ME : ASKED_OF_ME;
    }

    public String title() {
        return mine ? "Requests you asked" : "Requests asked of you";
    }

    public List<NavigationItem> tabs() {
        return mine
                ? List.of(
                        NavigationItem.of("Asked of you", ASKED_OF_ME),
                        NavigationItem.current("Asked by you", ASKED_BY_ME))
                : List.of(
                        NavigationItem.current("Asked of you", ASKED_OF_ME),
                        NavigationItem.of("Asked by you", ASKED_BY_ME));
    }

    /** Why the list is empty. */
    public String whyEmpty() {
        String where = mine ? "This post has asked nothing" : "Nothing is asked of this post";
        return switch (show(filter)) {
            case "open" -> where + " that is still open. Choose “All” to see earlier requests.";
            case "overdue" -> where + " that is overdue.";
            default -> where + " so far.";
        };
    }
}
