package concord.panels.web;

import concord.cases.CaseId;
import concord.panels.PackReading;
import concord.panels.PanelPaths;
import org.jspecify.annotations.Nullable;

/** One case's page of a pack, with the way to the one before and after it. */
public record PackPagePage(MeetingHead head, PackReading reading) {

    public @Nullable String previous() {
        CaseId before = reading.previous();
        return before == null ? null : PanelPaths.pack(head.line().id(), before);
    }

    public @Nullable String next() {
        CaseId after = reading.next();
        return after == null ? null : PanelPaths.pack(head.line().id(), after);
    }

    public String place() {
        return "Case " + reading.place() + " of " + reading.index().entries().size();
    }

    public String packPath() {
        return PanelPaths.pack(head.line().id());
    }

    public String decisionPath() {
        return PanelPaths.decision(head.line().id(), reading.page().caseId());
    }
}
