package concord.support.domain;

import concord.panels.PanelNotice;
import concord.panels.PanelNotices;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Words;
import concord.support.OverdueSupport;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the chair of a meeting what support of the panel's areas is overdue (F5). */
@Component
class OverdueForPanels implements PanelNotices {

    /** As many as are read at the head of an agenda; the list of overdue support has the rest. */
    private static final int MOST = 10;

    // Asked for when a meeting is shown: the Gate is made of handlers, and one of them holds this.
    private final ObjectProvider<Gate> gate;

    OverdueForPanels(ObjectProvider<Gate> gate) {
        this.gate = gate;
    }

    @Override
    public List<PanelNotice> of(List<AreaId> areas, Acting acting) {
        return switch (gate.getObject().ask(acting, new OverdueSupport(Set.copyOf(areas), 1, MOST))) {
            case Outcome.Done<OverdueSupport.Found>(OverdueSupport.Found found) -> notices(found);
            case Outcome.Refused<OverdueSupport.Found> _ -> List.of();
        };
    }

    private static List<PanelNotice> notices(OverdueSupport.Found found) {
        Stream<PanelNotice> first = found.lines().stream().map(OverdueForPanels::notice);
        int more = found.total() - found.lines().size();
        return more == 0
                ? first.toList()
                : Stream.concat(first, Stream.of(rest(more))).toList();
    }

    private static PanelNotice notice(OverdueSupport.Line line) {
        return new PanelNotice(
                "Overdue since %s: %s, %s".formatted(Words.shortDate(line.due()), line.reference(), line.what()),
                line.href());
    }

    private static PanelNotice rest(int more) {
        return new PanelNotice("And " + Words.number(more) + " more that is overdue", "/support/overdue");
    }
}
