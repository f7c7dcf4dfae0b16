package concord.panels.web.api;

import concord.panels.PanelOutline;
import concord.panels.PanelsAfter;
import concord.partnership.Areas;
import concord.platform.web.api.PageLinks;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of panels that the post of the token may see. */
record PanelsPage(
        List<PanelEntry> items,
        @Schema(description = "How many there are in all") int total,
        @Schema(description = PageLinks.CURSOR) @Nullable String cursor,
        @Schema(description = PageLinks.NEXT) @Nullable String next) {

    static PanelsPage of(PanelsAfter.Found found, PageLinks links, Areas areas) {
        PageLinks.Place place =
                links.after(found.panels().stream().map(PanelOutline::id).toList());
        return new PanelsPage(
                found.panels().stream()
                        .map(panel -> PanelEntry.of(panel, areas))
                        .toList(),
                found.total(),
                place.cursor(),
                place.next());
    }
}
