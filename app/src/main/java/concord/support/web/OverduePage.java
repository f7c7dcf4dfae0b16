package concord.support.web;

import concord.platform.web.Pager;
import concord.support.OverdueSupport;
import java.util.List;

/** One page of the list of overdue support. */
public record OverduePage(List<OverdueSupport.Line> lines, Pager pager) {

    public OverduePage {
        lines = List.copyOf(lines);
    }

    static OverduePage of(List<OverdueSupport.Line> all, int page, int rows) {
        var pager = Pager.of(page, rows, all.size(), number -> "/support/overdue?page=" + number);
        List<OverdueSupport.Line> shown =
                all.isEmpty() ? List.of() : all.subList((int) pager.first() - 1, (int) pager.last());
        return new OverduePage(shown, pager);
    }
}
