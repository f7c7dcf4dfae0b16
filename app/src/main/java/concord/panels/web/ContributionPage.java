package concord.panels.web;

import concord.panels.ContributionSheet;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;
import concord.platform.web.BothVersions;
import concord.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/** What the referrer's agency contributes. */
public record ContributionPage(ContributionSheet sheet, Attempt attempt) {

    public String path() {
        return PanelPaths.of(sheet.id());
    }

    /** What was written so far, as the form is filled in with it. */
    static Fields known(ContributionSheet sheet) {
        String text = sheet.text();
        return Fields.none().with("text", text == null ? "" : text);
    }

    /** Both versions, where somebody else of the agency has written in the meantime. */
    public @Nullable BothVersions both() {
        return BothVersions.where(attempt.refusal(), attempt.form(), known(sheet))
                .text("text", "What should be known")
                .orNull();
    }
}
