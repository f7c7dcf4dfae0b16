package concord.panels.web.api;

import concord.panels.PanelOutline;
import concord.partnership.Areas;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** One panel in a list. */
@Schema(name = "PanelEntry")
record PanelEntry(
        UUID id,
        @Schema(example = "Eastmere Channel panel") String name,

        @Schema(description = "Codes of the areas that it serves; a combined panel has several", example = "[\"EAS\"]")
        List<String> areas,

        @Schema(example = "Second Tuesday of the month, 2pm")
        String usualDay,

        String usualPlace,
        String url) {

    static PanelEntry of(PanelOutline panel, Areas areas) {
        return new PanelEntry(
                panel.id().value(),
                panel.name(),
                panel.areas().stream().map(area -> areas.get(area).code()).toList(),
                panel.usualDay(),
                panel.usualPlace(),
                PanelApiPlaces.of(panel.id()));
    }
}
