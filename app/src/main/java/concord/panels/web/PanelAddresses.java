package concord.panels.web;

import concord.panels.PanelPaths;
import java.util.UUID;
import java.util.regex.Pattern;

/** The shape of identifiers in the room's addresses; anything else is no page. */
final class PanelAddresses {

    static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    static final String PANEL = PanelPaths.CALENDAR + "/{id:" + ID + "}";
    static final String MEETING = PanelPaths.MEETINGS + "/{id:" + ID + "}";
    static final String CASE = "/cases/{id:" + ID + "}";
    static final String OF_CASE = "/{caseId:" + ID + "}";
    static final String ITEM = MEETING + "/items/{item:" + ID + "}";
    static final String DECISION = PanelPaths.CALENDAR + "/decisions/{id:" + ID + "}";
    static final String CONTRIBUTION = PanelPaths.CONTRIBUTIONS + "/{id:" + ID + "}";

    private static final Pattern FORM = Pattern.compile(ID);

    private PanelAddresses() {}

    /** What is no identifier names nothing. */
    static UUID read(String typed) {
        return FORM.matcher(typed).matches() ? UUID.fromString(typed) : new UUID(0, 0);
    }
}
