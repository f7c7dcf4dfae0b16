package concord.panels.web;

import concord.panels.ContributionSheet;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;

/** What the referrer's agency contributes. */
public record ContributionPage(ContributionSheet sheet, Attempt attempt) {

    public String path() {
        return PanelPaths.of(sheet.id());
    }
}
