package concord.panels.web.api;

import concord.panels.MeetingLine;
import concord.panels.PanelId;

/** The addresses of panels in the API. They hold identifiers and nothing about a person. */
final class PanelApiPlaces {

    static final String PANELS = "/api/v1/panels";

    private PanelApiPlaces() {}

    static String of(PanelId panel) {
        return PANELS + "/" + panel.value();
    }

    static String of(MeetingLine meeting) {
        return of(meeting.panel()) + "/meetings/" + meeting.id().value();
    }
}
