package concord.support.web;

import concord.platform.web.Pager;
import concord.support.OverdueSupport;
import java.util.List;

/** One page of the list of overdue support. */
public record OverduePage(List<OverdueSupport.Line> lines, Pager pager) {

    public OverduePage {
        lines = List.copyOf(lines);
    }

    static OverduePage of(OverdueSupport.Found found, int rows) {
        return new OverduePage(
                found.lines(),
                Pager.of(found.page(), rows, found.total(), number -> "/support/overdue?page=" + number));
    }
}
