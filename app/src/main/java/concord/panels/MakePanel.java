package concord.panels;

import concord.platform.Given;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import java.util.Set;

/** Makes the panel of one area, or of several that combine theirs (CTSA 2015 s.36(1); Channel duty guidance: combined panels). */
public record MakePanel(String name, Set<AreaId> areas, String usualDay, String usualPlace)
        implements Command<PanelId> {

    public MakePanel {
        name = Given.words("name", name, 200);
        usualDay = Given.words("usualDay", usualDay, 200);
        usualPlace = Given.words("usualPlace", usualPlace, 200);
        areas = Set.copyOf(areas);
        Given.that(!areas.isEmpty(), "A panel has an area");
    }
}
