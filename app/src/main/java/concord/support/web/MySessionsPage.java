package concord.support.web;

import concord.platform.web.Pager;
import concord.platform.web.components.NavigationItem;
import concord.support.CommissionLine;
import concord.support.MySessions;
import java.util.List;

/** A provider's sessions: those under way, or those that have ended. */
public record MySessionsPage(List<CommissionLine> lines, boolean ended, List<NavigationItem> tabs, Pager pager) {

    static final String PATH = "/my-sessions";

    /** The value of "show" in the address for what has ended. */
    static final String ENDED = "ended";

    private static final String OVER = PATH + "?show=" + ENDED;

    public MySessionsPage {
        lines = List.copyOf(lines);
        tabs = List.copyOf(tabs);
    }

    static MySessionsPage of(MySessions.Found found, boolean ended) {
        return new MySessionsPage(
                found.lines(),
                ended,
                List.of(
                        tab("Under way (" + found.underWay() + ")", PATH, !ended),
                        tab("Ended (" + found.over() + ")", OVER, ended)),
                Pager.of(
                        found.page(),
                        MySessions.ROWS,
                        ended ? found.over() : found.underWay(),
                        number -> ended ? OVER + "&page=" + number : PATH + "?page=" + number));
    }

    private static NavigationItem tab(String text, String href, boolean current) {
        return current ? NavigationItem.current(text, href) : NavigationItem.of(text, href);
    }
}
