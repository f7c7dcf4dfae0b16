package concord.panels.web;

import concord.panels.MinutesContent;
import concord.panels.MinutesSheet;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting. */
public record MinutesPage(MeetingHead head, MinutesSheet sheet, Attempt attempt) {

    public MinutesSheet.@Nullable Version latest() {
        return sheet.versions().isEmpty() ? null : sheet.versions().getFirst();
    }

    public String path() {
        return PanelPaths.minutes(head.line().id());
    }

    /** What is shown: the latest version, or what would be drawn up now; nothing for a member before they are drawn up. */
    public @Nullable MinutesContent content() {
        MinutesSheet.Version latest = latest();
        return latest == null ? sheet.draft() : latest.content();
    }

    /** Whether what was recorded has changed since the latest version. */
    public boolean isBehind() {
        MinutesSheet.Version latest = latest();
        return latest != null && sheet.draft() != null && !latest.content().equals(sheet.draft());
    }

    public int number() {
        MinutesSheet.Version latest = latest();
        return latest == null ? 0 : latest.number();
    }
}
