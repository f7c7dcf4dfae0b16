package concord.panels.web;

import concord.panels.PackPage;
import concord.panels.PanelPaths;
import java.util.List;

/** All pages of a pack, for paper. */
public record WholePackPage(MeetingHead head, List<PackPage> pages) {

    public WholePackPage {
        pages = List.copyOf(pages);
    }

    public String packPath() {
        return PanelPaths.pack(head.line().id());
    }
}
