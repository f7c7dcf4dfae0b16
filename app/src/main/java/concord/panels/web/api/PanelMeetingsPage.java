package concord.panels.web.api;

import concord.panels.MeetingLine;
import concord.panels.MeetingsAfter;
import concord.platform.web.api.PageLinks;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the meetings of a panel. */
record PanelMeetingsPage(
        List<PanelMeetingEntry> items,
        @Schema(description = "How many there are in all") int total,
        @Schema(description = PageLinks.CURSOR) @Nullable String cursor,
        @Schema(description = PageLinks.NEXT) @Nullable String next) {

    static PanelMeetingsPage of(MeetingsAfter.Found found, PageLinks links) {
        PageLinks.Place place =
                links.after(found.meetings().stream().map(MeetingLine::id).toList());
        return new PanelMeetingsPage(
                found.meetings().stream().map(PanelMeetingEntry::of).toList(),
                found.total(),
                place.cursor(),
                place.next());
    }
}
