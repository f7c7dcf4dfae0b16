package concord.panels.web;

import concord.panels.PanelOutline;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;

/** A meeting that is planned. */
public record PlanPage(PanelOutline panel, Attempt attempt) {

    public String path() {
        return PanelPaths.of(panel.id());
    }
}
